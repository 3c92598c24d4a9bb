import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DemoCast, makePeople } from '@/db/factories/people';
import { listComments, mentionable } from '@/db/queries/comments';
import { DrivenStory, expectOk, refusalCodes } from '@/db/testing/drive-story';
import { type TestDatabase, testDatabase } from '@/db/testing/test-database';
import { commentOn, takeBackComment } from './comment';
import { addUser } from './users';

let test: TestDatabase;
let cast: DemoCast;
const START = new Date('2026-03-02T01:00:00Z');

beforeAll(async () => {
  test = await testDatabase();
  cast = await makePeople(test.db);
});
afterAll(() => test.close());

const handIn = () => DrivenStory.handIn(test.db, cast, START);
const say = (text: string, ...mentions: string[]) => ({ text, mentions });

async function otherContributor() {
  const person = { email: `lain${Math.random()}@redaksi.test`, name: 'Kontributor Lain', position: '' };
  const added = await addUser(
    test.db,
    { ...person, roles: ['contributor'], password: 'redaksi-demo-2026' },
    START,
  );
  if (!added.ok) throw new Error('not added');
  return { id: added.user.id, roles: added.user.roles };
}

describe('commenting on a story', () => {
  it('keeps the words and whom they name, tells the log, and leaves the version of a decision alone', async () => {
    const story = await handIn();
    const { id } = cast.kasubag;
    expectOk(
      await commentOn(story.as('webManager'), { storyId: story.story.id, ...say(' Sudah dicek? ', id, id) }),
    );
    const [comment] = await listComments(test.db, cast.secretary, story.story.id);
    expect(comment).toMatchObject({
      text: 'Sudah dicek?',
      writer: { name: 'Pengelola Situs' },
      mentions: [{ id, name: 'Kasubag Umum' }],
    });
    await story.move('secretary', 'approve');
  });

  it('lets a contributor comment on his own story and keeps him out of every other', async () => {
    const story = await handIn();
    const { id: storyId } = story.story;
    expectOk(await commentOn(story.as('contributor'), { storyId, ...say('Fotonya menyusul.') }));
    const stranger = { db: test.db, now: START, actor: await otherContributor() };
    expect(refusalCodes(await commentOn(stranger, { storyId, ...say('Halo') }))).toEqual(['notFound']);
    expect(await listComments(test.db, stranger.actor, storyId)).toEqual([]);
    expect(await mentionable(test.db, stranger.actor, storyId)).toEqual([]);
  });

  it('names only who can open the story, and says every name that cannot', async () => {
    const story = await handIn();
    const stranger = await otherContributor();
    const nobody = '00000000-0000-4000-8000-000000000000';
    const request = { storyId: story.story.id, ...say('Mohon bantu', stranger.id, nobody) };
    const refused = await commentOn(story.as('kasubag'), request);
    expect(refusalCodes(refused)).toEqual(['mentionCannotRead', 'mentionCannotRead']);
    const people = await mentionable(test.db, cast.kasubag, story.story.id);
    const names = people.map(({ name }) => name);
    expect(names).toContain('Kontributor Bidang');
    expect(names).not.toContain('Kontributor Lain');
    expect(names).not.toContain('Kasubag Umum');
  });

  it('refuses an empty comment', async () => {
    const story = await handIn();
    const request = { storyId: story.story.id, ...say('   ') };
    expect(refusalCodes(await commentOn(story.as('kasubag'), request))).toEqual(['commentEmpty']);
  });

  it('is taken back by its writer alone, once, and reads empty afterwards', async () => {
    const story = await handIn();
    const { comment } = expectOk(
      await commentOn(story.as('webManager'), { storyId: story.story.id, ...say('Salah naskah') }),
    );
    const request = { commentId: comment.id };
    expect(refusalCodes(await takeBackComment(story.as('admin'), request))).toEqual(['commentNotYours']);
    expectOk(await takeBackComment(story.as('webManager'), request));
    expect(refusalCodes(await takeBackComment(story.as('webManager'), request))).toEqual([
      'commentTakenBack',
    ]);
    const [read] = await listComments(test.db, cast.secretary, story.story.id);
    expect(read).toMatchObject({ text: '', takenBackAt: START });
  });
});
