import { asc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DemoCast, makePeople } from '@/db/factories/people';
import { storyEvents } from '@/db/schema/events';
import { stories, storyRevisions } from '@/db/schema/stories';
import { DrivenStory, expectOk, refusalCodes } from '@/db/testing/drive-story';
import { type TestDatabase, testDatabase } from '@/db/testing/test-database';
import { documentFromText, EMPTY_DOCUMENT, plainText } from '@/lib/richtext/document';
import { findChainFaults } from '@/lib/sop/event-chain';
import { handInMaterial } from './hand-in-material';
import { joinStories } from './join-stories';
import { moveStory } from './move-story';
import { recordUpload, recordUploadOnce } from './uploads';
import { takeUp } from './work-on-story';

let t: TestDatabase;
let cast: DemoCast;
beforeAll(async () => {
  t = await testDatabase();
  cast = await makePeople(t.db);
});
afterAll(() => t.close());

const MONDAY = new Date('2026-04-20T01:00:00Z');
const context = () => ({ db: t.db, now: MONDAY, actor: cast.contributor });

async function uploaded(): Promise<string> {
  const file = {
    sha256: 'a'.repeat(64),
    name: 'siaran.docx',
    mime: 'x',
    bytes: 1,
    width: null,
    height: null,
  };
  return (await recordUpload(context(), file)).id;
}

async function handIn(body: unknown, fileId?: string) {
  const id = fileId ?? (await uploaded());
  return handInMaterial(context(), {
    ...{ title: 'Pasar murah', text: 'catatan', sector: 'perdagangan', kind: 'news', source: '' },
    ...{ links: [], wantedOn: null, fileIds: [id] },
    storyText: { fileId: id, body },
  });
}

const revisionsOf = (storyId: string) =>
  t.db.select().from(storyRevisions).where(eq(storyRevisions.storyId, storyId));

describe('a material that comes with a text', () => {
  it('gives its story that text as the first version, and keeps what was typed beside it', async () => {
    const { story } = expectOk(await handIn(documentFromText('Satu dua tiga.')));
    expect([plainText(story.body), story.words, story.contentVersion]).toEqual(['Satu dua tiga.', 3, 1]);
    const [revision] = await revisionsOf(story.id);
    expect(revision).toMatchObject({ contentVersion: 1, writerId: cast.contributor.id });
    const log = await t.db
      .select()
      .from(storyEvents)
      .where(eq(storyEvents.storyId, story.id))
      .orderBy(asc(storyEvents.number));
    expect(log.map(({ type }) => type)).toEqual(['handedIn', 'contentSaved']);
    expect(log[0]?.details.textFrom).toBeDefined();
    expect(findChainFaults(log, { number: story.eventNumber, hash: story.eventHash })).toEqual([]);
  });

  it('leaves the story empty without one', async () => {
    const { story } = await DrivenStory.handIn(t.db, cast, MONDAY);
    expect(story.body).toEqual(EMPTY_DOCUMENT);
    expect(await revisionsOf(story.id)).toEqual([]);
  });

  it('is refused with nothing written when the text does not fit or its file is not his', async () => {
    const before = (await t.db.select().from(stories)).length;
    const script = [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }];
    const body = {
      type: 'doc',
      content: [{ type: 'paragraph', content: [{ type: 'text', text: 'x', marks: script }] }],
    };
    expect(refusalCodes(await handIn(body))).toEqual(['documentInvalid']);
    const text = documentFromText('x');
    expect(refusalCodes(await handIn(text, crypto.randomUUID()))).toEqual(['notFound']);
    expect((await t.db.select().from(stories)).length).toBe(before);
  });

  it('can still be joined to another', async () => {
    const classified = async () => {
      const { story } = expectOk(await handIn(documentFromText('Teks dari berkas.')));
      const as = (actor: (typeof cast)['secretary']) => ({ db: t.db, now: MONDAY, actor });
      const request = { storyId: story.id, version: story.version, reason: '' };
      const approved = expectOk(
        await moveStory(as(cast.secretary), { ...request, action: 'approve', to: 'received' }),
      ).story;
      const taken = expectOk(
        await takeUp(as(cast.webManager), { storyId: story.id, version: approved.version }),
      ).story;
      const moved = expectOk(
        await moveStory(as(cast.webManager), {
          ...{ ...request, version: taken.version },
          ...{ action: 'advance', to: 'classifying' },
        }),
      ).story;
      return expectOk(await takeUp(as(cast.webManager), { storyId: story.id, version: moved.version })).story;
    };
    const [one, other] = [await classified(), await classified()];
    const request = { storyId: one.id, version: one.version, intoStoryId: other.id };
    const joined = await joinStories({ db: t.db, now: MONDAY, actor: cast.webManager }, request);
    expect(refusalCodes(joined)).toEqual([]);
  });
});

describe('a picture that comes with a text', () => {
  it('is taken in once by the same person, and again by another', async () => {
    const picture = { sha256: 'b'.repeat(64), name: 'siaran-1.png', mime: 'image/png', bytes: 1 };
    const upload = { ...picture, width: 4, height: 3, alt: 'Kios beras' };
    const first = await recordUploadOnce(context(), upload);
    expect(first).toMatchObject({ alt: 'Kios beras', width: 4, uploadedBy: cast.contributor.id });
    expect((await recordUploadOnce(context(), upload)).id).toBe(first.id);
    const other = await recordUploadOnce({ ...context(), actor: cast.secretary }, upload);
    expect(other.id).not.toBe(first.id);
  });
});
