import { runCommand, withDatabase } from './open-database';

// Opening the installation's database migrates it; nothing else is wanted here.
await runCommand(() => withDatabase(async () => console.log('The database is at the present schema.')));
