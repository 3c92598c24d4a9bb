import { connect, type Db } from '@/db/client';
import { DEMO_PEOPLE, type DemoCast } from '@/db/factories/people';
import { listUsers } from '@/db/queries/users';
import { DrivenStory } from '@/db/testing/drive-story';

// Ends with the process of the tests, which is the only one that uses it.
export const { db } = connect(process.env.E2E_DATABASE_URL ?? '', { max: 2 });

/** A story brought to a stage by the same mutations as the desk's, told live to every open window. */
export function storyAt(stage: string, title: string): Promise<DrivenStory> {
  return storyOf(db, stage, title);
}

/** `storyAt` for the office of another database. */
export async function storyOf(db: Db, stage: string, title: string): Promise<DrivenStory> {
  const people = await listUsers(db);
  const cast = Object.fromEntries(
    Object.entries(DEMO_PEOPLE).map(([post, { email }]) => [
      post,
      people.find((each) => each.email === email),
    ]),
  ) as unknown as DemoCast;
  return (await DrivenStory.handIn(db, cast, new Date(), title)).bringTo(stage);
}
