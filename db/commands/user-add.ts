import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import { addUser } from '@/db/mutations/users';
import { ROLES } from '@/lib/sop/roles';
import { runCommand, withDatabase } from './open-database';

const USAGE = `npm run user:add -- EMAIL --name "NAME" [--roles admin,webManager] [--position "POST"] [--password SECRET]
Roles: ${ROLES.join(', ')}, or the key of a performer of one of the office's SOPs. Without --password one is made and printed.`;

function readArguments() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      name: { type: 'string' },
      roles: { type: 'string', default: 'admin' },
      position: { type: 'string', default: '' },
      password: { type: 'string' },
    },
  });
  const email = positionals[0] ?? '';
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) throw new Error(`An e-mail address is needed.\n${USAGE}`);
  const roles = values.roles.split(',').map((role) => role.trim());
  const password = values.password ?? randomBytes(12).toString('base64url');
  return {
    email,
    name: values.name ?? email,
    position: values.position,
    roles,
    password,
    made: values.password === undefined,
  };
}

await runCommand(async () => {
  const { made, ...user } = readArguments();
  await withDatabase(async (db) => {
    const added = await addUser(db, user, new Date());
    if (!added.ok) {
      throw new Error(
        `Not added: ${added.reasons.map(({ code, params }) => [code, params?.name].filter(Boolean).join(' ')).join(', ')}`,
      );
    }
    console.log(
      `Added ${user.email} (${user.roles.join(', ')}).${made ? ` Password: ${user.password}` : ''}`,
    );
  });
});
