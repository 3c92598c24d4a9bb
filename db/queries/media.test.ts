import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, test } from 'vitest';
import { describeFile } from '@/db/mutations/describe-file';
import { listMedia } from '@/db/queries/media';
import type { FileRow } from '@/db/schema/files';
import { stories, storyRevisions } from '@/db/schema/stories';
import { mediaLibrary, textWith } from '@/db/testing/media-library';
import { CENTRE } from '@/lib/media/crop';
import type { MediaFilter } from '@/lib/media/media-filter';
import type { PictureDetails } from '@/lib/media/picture-details';

const library = mediaLibrary();
const { as, upload, storyWith, write } = library;

describe('finding', () => {
  let described: FileRow;
  const found = async (filter: MediaFilter) =>
    (await listMedia(library.db, filter, { limit: 500, offset: 0 })).map(({ id }) => id);

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
    const body = textWith(second.id);
    await library.db.update(stories).set({ body }).where(eq(stories.id, story.id));
    expect(await found({ lack: 'unused' })).not.toContain(first.id);
    await library.db.update(storyRevisions).set({ body }).where(eq(storyRevisions.storyId, story.id));
    expect(await found({ lack: 'unused' })).toContain(first.id);
    expect(await found({ lack: 'unused' })).not.toContain(second.id);
  });

  test('unused is what no use is told of', async () => {
    await storyWith((await upload()).id, 'reporting', true);
    const worn = await storyWith((await upload()).id, 'layout');
    await worn.takeUp('webManager');
    await write(worn, (await upload()).id, false);
    const all = await listMedia(library.db, {}, { limit: 500, offset: 0 });
    const unused = new Set(await found({ lack: 'unused' }));
    expect(new Set(all.flatMap(({ uses }) => uses.map((use) => use.as)))).toEqual(
      new Set(['article', 'cover', 'proof', 'text', 'version']),
    );
    for (const item of all) expect(unused.has(item.id), item.name).toBe(item.uses.length === 0);
  });
});
