import { describe, expect, test } from 'vitest';
import type { ImportedText } from '../imported-text';
import { readDocument } from '../read-document';
import { cell, item, makeDocxWith, paragraph, relationsXml, run } from '../testing/make-docx';
import { short } from '../testing/short';

function read(body: string, files: Record<string, string | Buffer>): ImportedText {
  const outcome = readDocument(makeDocxWith(body, files), 'docx');
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.reason));
  return outcome.text;
}
const blocks = (text: ImportedText) => text.document.content?.map(short);
const left = (text: ImportedText) => Object.fromEntries(text.leftOut.map(({ kind, count }) => [kind, count]));

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3]);
const picture = (relation: string, alt = '') =>
  `<w:r><w:drawing><wp:docPr descr="${alt}"/><pic:pic><a:blip r:embed="${relation}"/></pic:pic></w:drawing></w:r>`;
const withPictures = (body: string, media: Record<string, Buffer>) =>
  read(body, {
    'word/_rels/document.xml.rels': relationsXml(
      ...Object.keys(media).map((name, index) => ({
        id: `r${index + 1}`,
        kind: 'image',
        target: `media/${name}`,
      })),
    ),
    ...Object.fromEntries(Object.entries(media).map(([name, content]) => [`word/media/${name}`, content])),
  });

describe('notes of a Word document', () => {
  const note = (kind: string, id: number) => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`;
  const part = (kind: string, ...notes: string[]) =>
    `<w:${kind}s><w:${kind} w:type="separator" w:id="0"><w:p/></w:${kind}>${notes
      .map((text, index) => `<w:${kind} w:id="${index + 1}">${text}</w:${kind}>`)
      .join('')}</w:${kind}s>`;

  test('stand numbered at the end, with links of their own, in the order in which the text names them', () => {
    const link = `<w:hyperlink r:id="r1">${run('peraturan')}</w:hyperlink>`;
    const text = read(paragraph(run('Satu') + note('endnote', 1) + run(' dua') + note('footnote', 2)), {
      'word/footnotes.xml': part('footnote', paragraph(run('tak disebut')), paragraph(link)),
      'word/_rels/footnotes.xml.rels': `<Relationships><Relationship Id="r1" Target="https://a.id" TargetMode="External"/></Relationships>`,
      'word/endnotes.xml': part('endnote', item('sumber', 1) + paragraph(run('rinci'), 'Judul1')),
    });
    expect(blocks(text)).toEqual([
      'Satu¹ dua²',
      ['horizontalRule'],
      ['orderedList', ['listItem', 'sumber', 'rinci'], ['listItem', 'peraturan[https://a.id]']],
    ]);
    expect(text.leftOut).toEqual([]);
  });

  test('that say nothing or are not there are told as left out, and one that names itself ends', () => {
    const text = read(paragraph(run('a') + note('footnote', 1) + note('footnote', 2) + note('footnote', 9)), {
      'word/footnotes.xml': part('footnote', '<w:p/>', paragraph(run('lihat') + note('footnote', 2))),
    });
    expect(blocks(text)).toEqual(['a¹', ['horizontalRule'], ['orderedList', ['listItem', 'lihat¹']]]);
    expect(left(text)).toEqual({ footnote: 2 });
  });
});

describe('drawings of a Word document', () => {
  const box = (content: string) =>
    `<w:r><mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent>${content}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${content}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;

  test('give the text of their boxes once, after the paragraph that they hang on', () => {
    const text = read(
      paragraph(run('teks') + box(paragraph(run('kotak')) + item('butir', 1)) + run(' lanjut')),
      {},
    );
    expect(blocks(text)).toEqual(['teks lanjut', 'kotak', ['bulletList', ['listItem', 'butir']]]);
    expect(text.leftOut).toEqual([]);
  });

  test('give the text of a box with a table within a table as paragraphs', () => {
    const table = (content: string) => `<w:tbl><w:tr>${cell(content)}</w:tr></w:tbl>`;
    const text = read(table(paragraph(box(table(paragraph(run('dalam')))))), {});
    expect(blocks(text)).toEqual([['table', ['tableRow', ['tableCell', 'dalam']]]]);
    expect(left(text)).toEqual({ nestedTable: 1 });
  });

  test('give their pictures with what describes them, each taken once', () => {
    const text = withPictures(
      paragraph(run('a ') + picture('r1', 'Kios beras&#10;Deskripsi dibuat otomatis') + run('b')) +
        `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr></w:pPr>${run('satu')}${picture('r2', 'IMG_01.jpg')}</w:p>` +
        item('dua', 2) +
        paragraph(picture('r1')),
      { 'a.png': PNG, 'b.jpeg': Buffer.from([0xff, 0xd8, 0xff, 0xe0]) },
    );
    expect(blocks(text)).toEqual([
      'a b',
      'image Kios beras',
      ['orderedList', ['listItem', 'satu', 'image '], ['listItem', 'dua']],
      'image ',
    ]);
    expect(text.pictures.map(({ type }) => type)).toEqual(['png', 'jpeg']);
    expect(text.pictures[0]?.content).toEqual(PNG);
    expect(text.leftOut).toEqual([]);
  });

  test('leave out pictures by what is in them, and those beyond the bounds', () => {
    const media = Object.fromEntries(Array.from({ length: 22 }, (_, index) => [`p${index}.png`, PNG]));
    const body = Array.from({ length: 25 }, (_, index) =>
      paragraph(run('x') + picture(`r${index + 1}`)),
    ).join('');
    const text = withPictures(body, {
      'gambar.emf': Buffer.from('emf'),
      'naskah.png': Buffer.from('<svg onload="alert(1)"/>'),
      ...media,
    });
    expect(text.pictures).toHaveLength(20);
    expect(left(text)).toEqual({ pictureKind: 2, pictureBeyond: 2, picture: 1 });
  });

  test('do not have a picture that swells inflated, and keep the text without it', () => {
    const text = withPictures(paragraph(run('x') + picture('r1')), {
      'a.png': Buffer.concat([PNG, Buffer.alloc(20_000_000)]),
    });
    expect(text.pictures).toEqual([]);
    expect(left(text)).toEqual({ picture: 1 });
  });
});
