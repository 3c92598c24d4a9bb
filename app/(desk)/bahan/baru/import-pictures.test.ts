import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type DemoCast, makePeople } from '@/db/factories/people';
import { files } from '@/db/schema/files';
import { type TestDatabase, testDatabase } from '@/db/testing/test-database';
import type { ImportedText } from '@/lib/document-import/imported-text';
import { readDocument } from '@/lib/document-import/read-document';
import { makeDocxWith, paragraph, relationsXml, run } from '@/lib/document-import/testing/make-docx';
import { pictureFileIds } from '@/lib/richtext/document';
import { parseDocument } from '@/lib/richtext/parse-document';
import { inspectPictures, takeInPictures } from './import-pictures';

let t: TestDatabase;
let cast: DemoCast;
let dataDir: string;
beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'redaksi-test-'));
  process.env.DATA_DIR = dataDir;
  t = await testDatabase();
  cast = await makePeople(t.db);
});
afterAll(async () => {
  await t.close();
  rmSync(dataDir, { recursive: true, force: true });
});

async function illustrated(): Promise<ImportedText> {
  const plain = sharp({ create: { width: 8, height: 6, channels: 3, background: '#7fa39a' } });
  const [jpeg, gif] = await Promise.all([
    plain.clone().withMetadata({ orientation: 6 }).jpeg().toBuffer(),
    plain.clone().gif().toBuffer(),
  ]);
  const media = { 'a.jpeg': jpeg, 'b.gif': gif, 'c.jpeg': jpeg.subarray(0, 40) };
  const names = Object.keys(media);
  const shown = names.map((name, index) =>
    paragraph(
      `<w:r><w:drawing><wp:docPr descr="Foto ${name[0]}"/><a:blip r:embed="r${index}"/></w:drawing></w:r>`,
    ),
  );
  const relations = names.map((name, index) => ({ id: `r${index}`, kind: 'image', target: `media/${name}` }));
  const outcome = readDocument(
    makeDocxWith(paragraph(run('teks')) + shown.join(''), {
      'word/_rels/document.xml.rels': relationsXml(...relations),
      ...Object.fromEntries(Object.entries(media).map(([name, content]) => [`word/media/${name}`, content])),
    }),
    'docx',
  );
  if (!outcome.ok) throw new Error(outcome.reason.code);
  return outcome.text;
}

test('pictures of a document become uploads of who hands it in, once, and a broken one is left out', async () => {
  const { text, pictures } = await inspectPictures(await illustrated(), 'siaran pers.docx');
  expect(text.leftOut).toEqual([{ kind: 'picture', count: 1 }]);
  expect(pictures.map(({ inspected }) => [inspected.name, inspected.width, inspected.height])).toEqual([
    ['siaran pers-1.jpg', 6, 8],
    ['siaran pers-2.png', 8, 6],
  ]);
  const context = { db: t.db, now: new Date('2026-04-20T01:00:00Z'), actor: cast.contributor };
  const taken = await takeInPictures(context, text, pictures);
  const ids = pictureFileIds(taken.document);
  expect(parseDocument(taken.document).ok).toBe(true);
  const rows = await t.db.select().from(files).where(eq(files.uploadedBy, cast.contributor.id));
  expect(rows.map(({ id, alt, mime }) => [id, alt, mime])).toEqual([
    [ids[0], 'Foto a', 'image/jpeg'],
    [ids[1], 'Foto b', 'image/png'],
  ]);
  expect(pictureFileIds((await takeInPictures(context, text, pictures)).document)).toEqual(ids);
});
