import { describe, expect, test } from 'vitest';
import type { DemoPost } from '@/db/factories/people';
import { mediaItem } from '@/db/queries/media';
import { usesOf } from '@/db/queries/media-uses';
import type { FileRow } from '@/db/schema/files';
import { refusalCodes } from '@/db/testing/drive-story';
import { LATER, mediaLibrary, NOW } from '@/db/testing/media-library';
import { deleteFile } from './delete-file';
import { dropBytes, recordUpload } from './uploads';

const library = mediaLibrary();
const { as, lastEvent, upload, storyWith, write, shownBy } = library;

describe('deleting', () => {
  const remove = async (row: FileRow, post: DemoPost = 'webManager', now = NOW) =>
    deleteFile(as(post, now), { fileId: row.id, version: row.version });

  test('an unused file is gone, and the log says so', async () => {
    const row = await upload();
    expect(await remove(row)).toEqual({ ok: true, sha256: row.sha256 });
    expect(await mediaItem(library.db, row.id)).toBeNull();
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
    expect((await usesOf(library.db, [shown.id])).get(shown.id)?.map((use) => use.as)).toEqual([
      'article',
      'text',
    ]);
    expect(refusalCodes(await remove(shown, 'admin', LATER))).toEqual(['fileInUse']);
  });

  test('what another has just uploaded waits a day: he may be putting it in somewhere', async () => {
    const row = await upload('contributor');
    expect(await remove(row)).toMatchObject({
      reasons: [{ code: 'fileJustUploaded', params: { name: library.people.contributor.user.name } }],
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
      expect((await mediaItem(library.db, row.id)) !== null).toBe(!deleted.ok);
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
