import { connect } from '@/db/client';
import { listUsers } from '@/db/queries/users';
import { env } from '@/lib/env';
import { makePeople } from './people';

/** Loads the demo's people and year of work into a database that has none; leaves any other as it is. */
export async function loadDemo(
  url: string,
  { onProgress }: { onProgress: (line: string) => void },
): Promise<void> {
  const { db, close } = connect(url, { max: 2 });
  try {
    if ((await listUsers(db)).length > 0) return;
    onProgress('Loading the demo …');
    await makePeople(db, { password: env().demoPassword });
  } finally {
    await close();
  }
}
