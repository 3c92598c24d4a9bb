import { describe, expect, test } from 'vitest';
import type { DemoPost } from '@/db/factories/people';
import { mediaItem } from '@/db/queries/media';
import { refusalCodes } from '@/db/testing/drive-story';
import { LATER, LEFT_HALF, mediaLibrary, NOTHING, textWith } from '@/db/testing/media-library';
import type { PictureDetails } from '@/lib/media/picture-details';
import { cropPicture } from './crop-picture';
import { deleteFile } from './delete-file';
import { describeFile } from './describe-file';

const library = mediaLibrary();
const { as, file, lastEvent, upload, storyWith, shownBy } = library;

describe('describing a file', () => {
  const described: PictureDetails = {
    ...{ alt: ' Kios  beras\u202e ', caption: 'Pasar Besar', source: 'Humas', licence: 'ccBy' },
    focus: { x: 0.25, y: 1 },
  };

  test('keeps what was said, and the office’s log tells what changed', async () => {
    const { id, version } = await upload();
    const outcome = await describeFile(as('webManager'), { fileId: id, version, details: described });
    expect(outcome).toEqual({ ok: true, version: 2 });
    expect(await mediaItem(library.db, id)).toMatchObject({ ...described, alt: 'Kios beras', version: 2 });
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
      reasons: [{ code: 'fileChanged', params: { name: library.people.webManager.user.name } }],
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
