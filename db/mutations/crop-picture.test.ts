import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { articles } from '@/db/schema/publications';
import { expectOk } from '@/db/testing/drive-story';
import { LEFT_HALF, mediaLibrary, NOTHING } from '@/db/testing/media-library';
import { EMPTY_DOCUMENT, pictureFileIds } from '@/lib/richtext/document';
import { cropPicture } from './crop-picture';
import { describeFile } from './describe-file';

const library = mediaLibrary();
const { as, file, upload, storyWith, shownBy } = library;

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
    const [article] = await library.db
      .select()
      .from(articles)
      .where(eq(articles.storyId, published.story.id));
    expect([article?.coverFileId, ...pictureFileIds(article?.body ?? EMPTY_DOCUMENT)]).toEqual([id, id]);
    expect((await shownBy(writing)).pictures).toEqual([outcome.fileId]);
  });
});
