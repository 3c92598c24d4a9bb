import { describe, expect, test } from 'vitest';
import type { ImportedText } from '../imported-text';
import { readDocument } from '../read-document';
import { cell, item, makeDocx, paragraph, run } from '../testing/make-docx';
import { short } from '../testing/short';

function read(body: string, links: Record<string, string> = {}): ImportedText {
  const outcome = readDocument(makeDocx(body, links), 'docx');
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.reason));
  return outcome.text;
}
const blocks = (body: string, links?: Record<string, string>) => read(body, links).document.content ?? [];
const left = (text: ImportedText) => Object.fromEntries(text.leftOut.map(({ kind, count }) => [kind, count]));

describe('a Word document', () => {
  test('gives its title, headings, marks, links, lists, quotations and tables', () => {
    const text = read(
      paragraph(run('Pasar Murah Digelar'), 'Title') +
        paragraph(run('Latar belakang'), 'Judul1') +
        paragraph(
          run('Harga ') +
            run('naik', 'b') +
            run(' tajam', 'b', 'i') +
            run(' kata ') +
            run('beliau', 'rStyle w:val="Kuat"'),
        ) +
        paragraph(`<w:hyperlink r:id="r1">${run('situs', 'u w:val="single"')}</w:hyperlink>`) +
        item('satu', 1) +
        item('anak', 1, 1) +
        item('dua', 1) +
        item('pertama', 2) +
        item('kedua', 2) +
        paragraph(run('jeda')) +
        item('ketiga', 2) +
        paragraph(run('Kami siap.'), 'Kutipan') +
        paragraph(run('Rincian'), 'Judul2'),
      { r1: 'https://malangkota.go.id' },
    );
    expect(text.title).toBe('Pasar Murah Digelar');
    expect(text.titleStands).toBe(true);
    expect(text.leftOut).toEqual([]);
    expect(text.document.content?.map(short)).toEqual([
      ['heading', 'Pasar Murah Digelar'],
      ['heading', 'Latar belakang'],
      ['Harga ', 'naik[bold]', ' tajam[bold+italic]', ' kata ', 'beliau[bold]'],
      'situs[https://malangkota.go.id]',
      ['bulletList', ['listItem', 'satu', ['bulletList', ['listItem', 'anak']]], ['listItem', 'dua']],
      ['orderedList', ['listItem', 'pertama'], ['listItem', 'kedua']],
      'jeda',
      ['orderedList from 3', ['listItem', 'ketiga']],
      ['blockquote', 'Kami siap.'],
      ['heading', 'Rincian'],
    ]);
    const attrs = text.document.content?.map((block) => block.attrs?.level ?? block.attrs?.start);
    expect(attrs).toEqual([2, 2, undefined, undefined, undefined, 1, undefined, 3, undefined, 3]);
  });

  test('keeps joined cells, header rows and rows of as many columns', () => {
    const p = (text: string) => paragraph(run(text));
    const [table] = blocks(
      `<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>${cell(p('Komoditas'))}${cell(p('Harga'), '<w:gridSpan w:val="2"/>')}</w:tr>` +
        `<w:tr>${cell(p('Beras'), '<w:vMerge w:val="restart"/>')}${cell(p('a'))}${cell(p('b'))}</w:tr>` +
        `<w:tr>${cell('<w:p/>', '<w:vMerge/>')}${cell(p('c'))}</w:tr></w:tbl>`,
    );
    expect(table && short(table)).toEqual([
      'table',
      ['tableRow', ['tableHeader', 'Komoditas'], ['tableHeader', 'Harga']],
      ['tableRow', ['tableCell', 'Beras'], ['tableCell', 'a'], ['tableCell', 'b']],
      ['tableRow', ['tableCell', 'c'], ['tableCell', undefined]],
    ]);
    expect(table?.content?.[1]?.content?.[0]?.attrs).toMatchObject({ rowspan: 2, colspan: 1 });
    expect(table?.content?.[0]?.content?.[1]?.attrs).toMatchObject({ colspan: 2 });
  });

  test('reads links of fields, and none of the instruction', () => {
    const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const instruction = '<w:r><w:instrText> HYPERLINK "https://a.id" </w:instrText></w:r>';
    const field = mark('begin') + instruction + mark('separate') + run('tautan') + mark('end');
    expect(blocks(paragraph(field + run(' lalu'))).map(short)).toEqual([['tautan[https://a.id]', ' lalu']]);
  });

  test('tells what it leaves out', () => {
    const drawing =
      '<w:r><w:drawing><a:graphic><pic:pic><a:blip r:link="r9"/></pic:pic></a:graphic></w:drawing></w:r>';
    const text = read(
      paragraph(
        run('teks') +
          drawing +
          run('coret', 'strike') +
          run('rahasia', 'vanish') +
          '<w:del><w:r><w:delText>lama</w:delText></w:r></w:del><w:r><w:footnoteReference/></w:r><m:oMath/>' +
          `<w:hyperlink r:id="js">${run(' klik')}</w:hyperlink><w:hyperlink w:anchor="x">${run(' sini')}</w:hyperlink>`,
      ) + paragraph(run('Bab 1 … 3'), 'TOC1'),
      { js: 'javascript:alert(1)' },
    );
    expect(text.document.content?.map(short)).toEqual(['tekscoret klik sini']);
    expect(left(text)).toEqual({
      picture: 1,
      formatting: 1,
      hiddenText: 1,
      deletion: 1,
      footnote: 1,
      equation: 1,
      unsafeLink: 1,
      contents: 1,
    });
  });

  test('reads a table within a table as the text of its cells', () => {
    const inner = `<w:tbl><w:tr>${cell(paragraph(run('dalam')))}</w:tr></w:tbl>`;
    const text = read(`<w:tbl><w:tr>${cell(paragraph(run('luar')) + inner)}</w:tr></w:tbl>`);
    expect(text.document.content?.map(short)).toEqual([
      ['table', ['tableRow', ['tableCell', 'luar', 'dalam']]],
    ]);
    expect(left(text)).toEqual({ nestedTable: 1 });
  });

  test('keeps right-to-left letters and sequences of emoji, refuses half a letter', () => {
    const text = 'السلام عليكم \u200f 👩🏽‍🌾🇮🇩';
    expect(blocks(paragraph(run(text))).map(short)).toEqual([text]);
    const odd = makeDocx(paragraph('<w:r><w:t>a&#xD800;b</w:t></w:r>'));
    expect(readDocument(odd, 'docx')).toMatchObject({ reason: { code: 'documentBroken' } });
  });

  test('carries lists deeper than Word makes them on the deepest level', () => {
    const deep = Array.from({ length: 12 }, (_, index) => item(`t${index}`, 1, index)).join('');
    expect(read(deep).words).toBe(12);
  });

  test('fills a title from the first heading, which stays when others stand beside it', () => {
    const text = read(
      paragraph(run('Satu'), 'Judul1') + paragraph(run('x')) + paragraph(run('Dua'), 'Judul1'),
    );
    expect([text.title, text.titleStands]).toEqual(['Satu', false]);
    expect(read(paragraph(run('x'))).title).toBeNull();
    expect(read(paragraph(run('j'.repeat(200)), 'Title') + paragraph(run('x'))).title).toBeNull();
  });
});
