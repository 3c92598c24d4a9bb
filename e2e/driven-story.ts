import { connect } from '@/db/client';
import type { DemoCast, DemoPost } from '@/db/factories/people';
import { listUsers } from '@/db/queries/users';
import { DrivenStory } from '@/db/testing/drive-story';
import type { Post } from './office';

const POSTS: Record<DemoPost, Post> = {
  contributor: 'kontributor',
  webManager: 'pengelola',
  kasubag: 'kasubag',
  secretary: 'sekretaris',
  head: 'kepala',
  admin: 'admin',
};

// Ends with the process of the tests, which is the only one that uses it.
const { db } = connect(process.env.E2E_DATABASE_URL ?? '', { max: 2 });

export { db };

/** A story brought to a stage by the same mutations as the desk's, told live to every open window. */
export async function storyAt(stage: string, title: string): Promise<DrivenStory> {
  const people = await listUsers(db);
  const cast = Object.fromEntries(
    Object.entries(POSTS).map(([post, name]) => [
      post,
      people.find(({ email }) => email === `${name}@redaksi.test`),
    ]),
  ) as unknown as DemoCast;
  return (await DrivenStory.handIn(db, cast, new Date(), title)).bringTo(stage);
}
