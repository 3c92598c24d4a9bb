import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import type { DemoPost } from '@/db/factories/people';
import { choosablePictures } from '@/db/queries/media';
import { usesOf } from '@/db/queries/media-uses';
import type { FileRow } from '@/db/schema/files';
import { storyRevisions } from '@/db/schema/stories';
import { expectOk, refusalCodes } from '@/db/testing/drive-story';
import { mediaLibrary, NOTHING, textWith } from '@/db/testing/media-library';
import type { PictureDetails } from '@/lib/media/picture-details';
import { describeFile } from './describe-file';
import { replacePicture } from './replace-picture';

const library = mediaLibrary();
const { as, file, lastEvent, upload, storyWith, shownBy } = library;

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
    const versions = await library.db
      .select()
      .from(storyRevisions)
      .where(eq(storyRevisions.storyId, story.story.id))
      .orderBy(storyRevisions.contentVersion);
    expect(versions.map(({ coverFileId }) => coverFileId)).toEqual([old.id, by.id]);
    expect((await usesOf(library.db, [old.id])).get(old.id)).toMatchObject([{ as: 'version' }]);
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
    const choosable = await choosablePictures(library.db, '', { limit: 500, offset: 0 });
    expect(choosable.some(({ id }) => id === old.id)).toBe(false);
    expect(choosable.some(({ id }) => id === by.id)).toBe(true);
  });
});
