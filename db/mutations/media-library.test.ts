import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type DemoCast, type DemoPost, makePeople } from '@/db/factories/people';
import { choosablePictures, listMedia, mediaItem } from '@/db/queries/media';
import { usesOf } from '@/db/queries/media-uses';
import { checkOfficeChain } from '@/db/queries/office-log';
import { type FileRow, files } from '@/db/schema/files';
import { officeEvents } from '@/db/schema/office';
import { articles } from '@/db/schema/publications';
import { stories, storyRevisions } from '@/db/schema/stories';
import { DrivenStory, expectOk, refusalCodes } from '@/db/testing/drive-story';
import { type TestDatabase, testDatabase } from '@/db/testing/test-database';
import { CENTRE } from '@/lib/media/crop';
import type { MediaFilter } from '@/lib/media/media-filter';
import type { PictureDetails } from '@/lib/media/picture-details';
import { EMPTY_DOCUMENT, pictureFileIds, type RichDocument } from '@/lib/richtext/document';
import { imageAttributes } from '@/lib/richtext/picture';
import { cropPicture } from './crop-picture';
import { deleteFile } from './delete-file';
import { describeFile } from './describe-file';
import { replacePicture } from './replace-picture';
import { saveContent } from './save-content';
import { dropBytes, recordUpload } from './uploads';

const NOW = new Date('2026-03-03T02:00:00Z');
const LATER = new Date('2026-03-05T02:00:00Z');
const NOTHING: PictureDetails = { alt: '', caption: '', source: '', licence: null, focus: CENTRE };
const LEFT_HALF = { x: 0, y: 0, width: 0.5, height: 1 };
let t: TestDatabase;
let people: DemoCast;
let counter = 0;

const as = (post: DemoPost, now = NOW) => ({ db: t.db, now, actor: people[post] });
const file = async (id: string) => (await t.db.select().from(files).where(eq(files.id, id)))[0] as FileRow;
const lastEvent = async () => {
  const events = await t.db.select().from(officeEvents).orderBy(officeEvents.number);
  return events.at(-1);
};

async function upload(post: DemoPost = 'webManager', mime = 'image/jpeg'): Promise<FileRow> {
  counter += 1;
  const sha256 = counter.toString(16).padStart(64, '0');
  const name = `foto-${counter}.jpg`;
  return recordUpload(as(post), { sha256, name, mime, bytes: 9, width: 400, height: 300 });
}

function textWith(fileId: string): RichDocument {
  const attrs = imageAttributes({
    fileId,
    alt: 'Kata naskah',
    caption: 'Milik naskah',
    width: 400,
    height: 300,
  });
  const paragraph = { type: 'paragraph', content: [{ type: 'text', text: 'Isi.' }] };
  return { type: 'doc', content: [paragraph, { type: 'image', attrs: { ...attrs } }] };
}

/** A story at a stage whose text shows the picture; taken up by the web manager where he writes. */
async function storyWith(fileId: string, stage: string, cover = false): Promise<DrivenStory> {
  const story = await DrivenStory.handIn(t.db, people, NOW, `Naskah ${counter}`);
  await story.bringTo('composing');
  await story.takeUp('webManager');
  await write(story, fileId, cover);
  if (stage === 'composing') return story;
  await story.move('webManager', 'advance');
  if (stage === 'layout') return story;
  await story.takeUp('webManager');
  await story.move('webManager', 'advance');
  for (const post of ['kasubag', 'secretary'] as const) {
    if (story.story.stage === stage) return story;
    await story.takeUp(post);
    await story.move(post, 'approve');
  }
  if (stage === 'publishing') return story;
  await story.takeUp('webManager');
  await story.publishWithProof();
  return story.move('webManager', 'advance');
}

async function write(story: DrivenStory, fileId: string, cover: boolean): Promise<void> {
  const { title } = story.story;
  const saved = await saveContent(story.as('webManager'), {
    ...{
      storyId: story.story.id,
      contentVersion: story.contentVersion,
      title,
      summary: 'Ringkas.',
      slug: '',
    },
    ...{ sector: 'perdagangan', kind: 'news', tags: [], body: textWith(fileId) },
    ...{ coverFileId: cover ? fileId : null, coverAlt: 'Kata sampul', coverCaption: '' },
  });
  if (!saved.ok) throw new Error(JSON.stringify(saved.reasons));
  story.contentVersion = saved.contentVersion;
}

async function shownBy(story: DrivenStory) {
  const [row] = await t.db.select().from(stories).where(eq(stories.id, story.story.id));
  return { cover: row?.coverFileId ?? null, pictures: pictureFileIds(row?.body ?? EMPTY_DOCUMENT), row };
}

beforeAll(async () => {
  t = await testDatabase();
  people = await makePeople(t.db);
});
afterAll(() => t?.close());

describe('describing a file', () => {
  const described: PictureDetails = {
    ...{ alt: ' Kios  beras\u202e ', caption: 'Pasar Besar', source: 'Humas', licence: 'ccBy' },
    focus: { x: 0.25, y: 1 },
  };

  test('keeps what was said, and the office’s log tells what changed', async () => {
    const { id, version } = await upload();
    const outcome = await describeFile(as('webManager'), { fileId: id, version, details: described });
    expect(outcome).toEqual({ ok: true, version: 2 });
    expect(await mediaItem(t.db, id)).toMatchObject({ ...described, alt: 'Kios beras', version: 2 });
    expect(await lastEvent()).toMatchObject({
      type: 'fileDescribed',
      details: { fileId: id, changed: ['alt', 'caption', 'source', 'licence', 'focus'] },
    });
  });

  test('as it stands is no change', async () => {
    const { id } = await upload();
    const before = (await lastEvent())?.number;
    const outcome = await describeFile(as('admin'), { fileId: id, version: 1, details: NOTHING });
    expect(outcome).toEqual({ ok: true, version: 1 });
    expect((await lastEvent())?.number).toBe(before);
  });

  test('by two people who began from one state: the second is told who was first, and nothing is lost', async () => {
    const { id } = await upload();
    const save = (post: DemoPost, alt: string) =>
      describeFile(as(post), { fileId: id, version: 1, details: { ...NOTHING, alt } });
    expect(await save('webManager', 'Yang pertama')).toMatchObject({ ok: true });
    expect(await save('admin', 'Yang kedua')).toEqual({
      ok: false,
      reasons: [{ code: 'fileChanged', params: { name: people.webManager.user.name } }],
    });
    expect((await file(id)).alt).toBe('Yang pertama');
    const { id: other } = await upload();
    const both = await Promise.all(
      (['webManager', 'admin'] as const).map((post) =>
        describeFile(as(post), { fileId: other, version: 1, details: { ...NOTHING, alt: post } }),
      ),
    );
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  });

  test.each(['contributor', 'kasubag', 'secretary', 'head'] as const)('is refused to a %s', async (post) => {
    const { id } = await upload();
    const request = { fileId: id, version: 1 };
    expect(refusalCodes(await describeFile(as(post), { ...request, details: described }))).toEqual([
      'noPermission',
    ]);
    expect(refusalCodes(await cropPicture(as(post), { ...request, crop: LEFT_HALF }))).toEqual([
      'noPermission',
    ]);
    expect(refusalCodes(await deleteFile(as(post, LATER), request))).toEqual(['noPermission']);
    expect(await file(id)).toMatchObject({ alt: '', crop: null });
  });

  test('leaves the words of texts that use it alone', async () => {
    const { id } = await upload();
    const story = await storyWith(id, 'composing', true);
    await describeFile(as('webManager'), { fileId: id, version: 1, details: described });
    const { row } = await shownBy(story);
    expect(row?.coverAlt).toBe('Kata sampul');
    expect(row?.body).toEqual(textWith(id));
  });
});

describe('cropping', () => {
  test('a picture that nothing uses changes the picture itself, and can be taken back', async () => {
    const { id } = await upload();
    await describeFile(as('webManager'), {
      ...{ fileId: id, version: 1 },
      details: { ...NOTHING, focus: { x: 0.25, y: 0.5 } },
    });
    const outcome = await cropPicture(as('webManager'), { fileId: id, version: 2, crop: LEFT_HALF });
    expect(outcome).toMatchObject({ ok: true, fileId: id });
    const cropped = { crop: LEFT_HALF, width: 200, height: 300, fullWidth: 400, focusX: 0.5, version: 3 };
    expect(await file(id)).toMatchObject(cropped);
    await cropPicture(as('webManager'), { fileId: id, version: 3, crop: null });
    const whole = { crop: null, width: 400, height: 300, fullWidth: null, fullHeight: null, focusX: 0.25 };
    expect(await file(id)).toMatchObject(whole);
  });

  test('one that is published makes a new picture, and the article shows what was approved', async () => {
    const { id, sha256 } = await upload();
    const published = await storyWith(id, 'reporting', true);
    const writing = await storyWith(id, 'composing');
    const outcome = expectOk(
      await cropPicture(as('webManager'), { fileId: id, version: 1, crop: LEFT_HALF }),
    );
    expect(outcome.fileId).not.toBe(id);
    expect(await file(outcome.fileId)).toMatchObject({ sha256, crop: LEFT_HALF, width: 200 });
    expect(await file(id)).toMatchObject({ crop: null, width: 400, replacedById: outcome.fileId });
    expect(outcome.report).toMatchObject({
      changed: [{ number: writing.story.number }],
      kept: [
        { number: published.story.number, reasons: [{ code: 'textApproved' }, { code: 'notEditableHere' }] },
      ],
    });
    expect((await shownBy(published)).cover).toBe(id);
    const [article] = await t.db.select().from(articles).where(eq(articles.storyId, published.story.id));
    expect([article?.coverFileId, ...pictureFileIds(article?.body ?? EMPTY_DOCUMENT)]).toEqual([id, id]);
    expect((await shownBy(writing)).pictures).toEqual([outcome.fileId]);
  });
});

describe('replacing', () => {
  const replace = async (old: FileRow, by: FileRow, post: DemoPost = 'webManager') =>
    replacePicture(as(post), { fileId: old.id, version: old.version, byFileId: by.id });

  test('a text in writing shows the new one as a new version, with its own words; earlier versions the old', async () => {
    const [old, by] = [await upload(), await upload()];
    const story = await storyWith(old.id, 'layout', true);
    const before = story.contentVersion;
    const { report } = expectOk(await replace(old, by));
    expect(report).toMatchObject({ changed: [{ number: story.story.number }], kept: [] });
    const { row, cover, pictures } = await shownBy(story);
    expect({ cover, pictures }).toEqual({ cover: by.id, pictures: [by.id] });
    expect(row).toMatchObject({ contentVersion: before + 1, coverAlt: 'Kata sampul' });
    expect(row?.body).toEqual(textWith(by.id));
    const versions = await t.db
      .select()
      .from(storyRevisions)
      .where(eq(storyRevisions.storyId, story.story.id))
      .orderBy(storyRevisions.contentVersion);
    expect(versions.map(({ coverFileId }) => coverFileId)).toEqual([old.id, by.id]);
    expect((await usesOf(t.db, [old.id])).get(old.id)).toMatchObject([{ as: 'version' }]);
    expect(await lastEvent()).toMatchObject({
      type: 'fileReplaced',
      details: { fileId: old.id, byFileId: by.id, changedStories: [story.story.number] },
    });
  });

  test.each(['evaluation-kasubag', 'evaluation-sekretaris', 'publishing'])(
    'a text at %s keeps the picture that is judged there, and its approvals',
    async (stage) => {
      const [old, by] = [await upload(), await upload()];
      const story = await storyWith(old.id, stage);
      const { report } = expectOk(await replace(old, by));
      expect(report.changed).toEqual([]);
      expect(report.kept).toHaveLength(1);
      const { row, pictures } = await shownBy(story);
      expect(pictures).toEqual([old.id]);
      expect(row?.contentVersion).toBe(story.contentVersion);
    },
  );

  test('a text in another’s hands is left to him', async () => {
    const [old, by] = [await upload(), await upload('admin')];
    const story = await storyWith(old.id, 'composing');
    const { report } = expectOk(await replace(old, by, 'admin'));
    expect(report.kept[0]?.reasons.map(({ code }) => code)).toEqual(['notYourRole', 'heldByAnother']);
    expect((await shownBy(story)).pictures).toEqual([old.id]);
  });

  test('words go with it, the licence does not', async () => {
    const [old, by] = [await upload(), await upload()];
    const details: PictureDetails = { ...NOTHING, alt: 'Kios', source: 'Humas', licence: 'ccBy' };
    await describeFile(as('webManager'), { fileId: old.id, version: 1, details });
    expectOk(await replace({ ...old, version: 2 }, by));
    expect(await file(by.id)).toMatchObject({ alt: 'Kios', source: '', licence: null, version: 2 });
  });

  test('is once, by a picture of one’s own, and for the state that was seen', async () => {
    const [old, by] = [await upload(), await upload()];
    expect(refusalCodes(await replace(old, old))).toEqual(['notFound']);
    expect(refusalCodes(await replace(old, await upload('contributor')))).toEqual(['notFound']);
    expect(refusalCodes(await replace(old, await upload('webManager', 'application/pdf')))).toEqual([
      'fileNoPicture',
    ]);
    expectOk(await replace(old, by));
    expect(refusalCodes(await replace(old, await upload()))).toEqual(['fileChanged']);
    expect(refusalCodes(await replace(await file(old.id), await upload()))).toEqual(['fileReplaced']);
    const choosable = await choosablePictures(t.db, '', { limit: 500, offset: 0 });
    expect(choosable.some(({ id }) => id === old.id)).toBe(false);
    expect(choosable.some(({ id }) => id === by.id)).toBe(true);
  });
});

describe('deleting', () => {
  const remove = async (row: FileRow, post: DemoPost = 'webManager', now = NOW) =>
    deleteFile(as(post, now), { fileId: row.id, version: row.version });

  test('an unused file is gone, and the log says so', async () => {
    const row = await upload();
    expect(await remove(row)).toEqual({ ok: true, sha256: row.sha256 });
    expect(await mediaItem(t.db, row.id)).toBeNull();
    expect(await lastEvent()).toMatchObject({ type: 'fileDeleted', details: { name: row.name } });
  });

  test('one that is used is not, wherever: cover, text, article, earlier version', async () => {
    const row = await upload();
    const story = await storyWith(row.id, 'composing', true);
    expect(await remove(row, 'webManager', LATER)).toMatchObject({
      reasons: [{ code: 'fileInUse', params: { count: 2 } }],
    });
    await story.move('webManager', 'advance');
    await story.takeUp('webManager');
    await write(story, (await upload()).id, false);
    expect(await remove(row, 'webManager', LATER)).toMatchObject({
      reasons: [{ code: 'fileInUse', params: { count: 1 } }],
    });
    const shown = await upload();
    await storyWith(shown.id, 'reporting');
    expect((await usesOf(t.db, [shown.id])).get(shown.id)?.map((use) => use.as)).toEqual(['article', 'text']);
    expect(refusalCodes(await remove(shown, 'admin', LATER))).toEqual(['fileInUse']);
  });

  test('what another has just uploaded waits a day: he may be putting it in somewhere', async () => {
    const row = await upload('contributor');
    expect(await remove(row)).toMatchObject({
      reasons: [{ code: 'fileJustUploaded', params: { name: people.contributor.user.name } }],
    });
    expect(await remove(row, 'webManager', LATER)).toMatchObject({ ok: true });
  });

  test('and a save of a text with the same file at the same moment: one is refused, no text shows what is gone', async () => {
    for (let round = 0; round < 6; round += 1) {
      const row = await upload();
      const story = await storyWith((await upload()).id, 'composing');
      const [deleted] = await Promise.all([remove(row), write(story, row.id, false).catch(() => 'refused')]);
      const { pictures } = await shownBy(story);
      expect(pictures.includes(row.id)).toBe(!deleted.ok);
      expect((await mediaItem(t.db, row.id)) !== null).toBe(!deleted.ok);
    }
  });

  test('bytes go when no file has them any more', async () => {
    const removed: string[] = [];
    const drop = (sha256: string) =>
      dropBytes(as('webManager'), sha256, async (bytes) => {
        removed.push(bytes);
      });
    const row = await upload();
    const same = { sha256: row.sha256, name: 'sama.jpg', mime: row.mime, bytes: 9, width: 1, height: 1 };
    const twin = await recordUpload(as('webManager'), same);
    await remove(row);
    await drop(row.sha256);
    expect(removed).toEqual([]);
    await remove(twin);
    await drop(row.sha256);
    expect(removed).toEqual([row.sha256]);
  });
});

describe('finding', () => {
  let described: FileRow;
  const found = async (filter: MediaFilter) =>
    (await listMedia(t.db, filter, { limit: 500, offset: 0 })).map(({ id }) => id);

  beforeEach(async () => {
    described = await upload();
    const details: PictureDetails = {
      ...{ alt: 'Timbangan di kios', caption: 'Tera ulang', source: 'Wijaya', licence: 'office' },
      focus: CENTRE,
    };
    await describeFile(as('webManager'), { fileId: described.id, version: 1, details });
  });

  test('goes through name, alternative text, caption and source, each word anywhere', async () => {
    for (const words of [described.name, 'KIOS', 'tera', 'wijaya timbangan']) {
      expect(await found({ words }), words).toContain(described.id);
    }
    expect(await found({ words: 'timbangan jauh' })).toEqual([]);
  });

  test('what is unused, without alternative text, without licence', async () => {
    const bare = await upload();
    const used = await upload();
    const pdf = await upload('webManager', 'application/pdf');
    await storyWith(used.id, 'composing');
    const [unused, noAlt, noLicence] = [
      await found({ lack: 'unused' }),
      await found({ lack: 'noAlt' }),
      await found({ lack: 'noLicence' }),
    ];
    expect([bare, described, pdf].every(({ id }) => unused.includes(id))).toBe(true);
    expect(unused).not.toContain(used.id);
    for (const lacking of [noAlt, noLicence]) {
      expect(lacking).toEqual(expect.arrayContaining([bare.id, used.id]));
      expect(lacking).not.toContain(described.id);
      expect(lacking).not.toContain(pdf.id);
    }
  });

  test('a picture is unused again once it is in no text and no version of one', async () => {
    const [first, second] = [await upload(), await upload()];
    const { story } = await storyWith(first.id, 'composing');
    const owner = eq(stories.id, story.id);
    await t.db
      .update(stories)
      .set({ body: textWith(second.id) })
      .where(owner);
    expect(await found({ lack: 'unused' })).not.toContain(first.id);
    const versions = eq(storyRevisions.storyId, story.id);
    await t.db
      .update(storyRevisions)
      .set({ body: textWith(second.id) })
      .where(versions);
    expect(await found({ lack: 'unused' })).toContain(first.id);
    expect(await found({ lack: 'unused' })).not.toContain(second.id);
  });

  test('unused is what no use is told of', async () => {
    const all = await listMedia(t.db, {}, { limit: 500, offset: 0 });
    const unused = new Set(await found({ lack: 'unused' }));
    for (const item of all) expect(unused.has(item.id), item.name).toBe(item.uses.length === 0);
  });
});

test('the office’s log holds together after all of it', async () => {
  expect((await checkOfficeChain(t.db, NOW)).faults).toEqual([]);
});
