import { connect } from '@/db/client';
import { listUsers } from '@/db/queries/users';
import { env } from '@/lib/env';
import { fileStorage } from '@/lib/storage/file-storage';
import { drawnDemoFiles } from './demo-files';
import { playDemoYear } from './demo-year';
import { makePeople } from './people';

export const DEMO_STORIES = 300;

/** Loads the demo's people and their year of work into a database that has no users; leaves any other alone. */
export async function loadDemo(
  url: string,
  { onProgress, until = new Date() }: { onProgress: (line: string) => void; until?: Date },
): Promise<void> {
  const { db, close } = connect(url, { max: 5, durable: false });
  try {
    if ((await listUsers(db)).length > 0) return;
    onProgress('Loading a year of demo work; two cores need two to three minutes …');
    const started = Date.now();
    const cast = await makePeople(db, { password: env().demoPassword });
    const files = drawnDemoFiles(fileStorage());
    await playDemoYear({ db, cast, files, until, stories: DEMO_STORIES, onProgress });
    onProgress(`The demo year is loaded (${Math.round((Date.now() - started) / 1000)} s).`);
  } finally {
    await close();
  }
}
