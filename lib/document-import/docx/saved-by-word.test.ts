import { describe, expect, test } from 'vitest';
import type { ImportedText } from '../imported-text';
import { readDocument } from '../read-document';
import {
  cell,
  documentXml,
  item,
  makeDocx,
  makeDocxWith,
  paragraph,
  relationsXml,
  run,
} from '../testing/make-docx';
import { short } from '../testing/short';

function read(content: Buffer): ImportedText {
  const outcome = readDocument(content, 'docx');
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.reason));
  return outcome.text;
}
const blocks = (content: Buffer) => read(content).document.content?.map(short);
const left = (content: Buffer) =>
  Object.fromEntries(read(content).leftOut.map(({ kind, count }) => [kind, count]));
const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;

describe('what Word saves', () => {
  test('is found where the package says that it lies', () => {
    const content = makeDocxWith('', {
      'word/document.xml': '<w:document/>',
      'word/document2.xml': documentXml(paragraph(run('dari awan'))),
      '_rels/.rels': relationsXml({ id: 'r1', kind: 'officeDocument', target: '/word/document2.xml' }),
    });
    expect(blocks(content)).toEqual(['dari awan']);
  });

  test('is read under whatever prefix its names have', () => {
    const xml = documentXml(paragraph(run('teks', 'b')));
    const content = makeDocxWith('', {
      'word/document.xml': xml.replaceAll('w:', 'ns0:').replace('xmlns:w=', 'xmlns:ns0='),
    });
    expect(blocks(content)).toEqual(['teks[bold]']);
  });

  test('may be followed by zeros or a line break, but by nothing else', () => {
    const content = makeDocx(paragraph(run('teks')));
    expect(blocks(Buffer.concat([content, Buffer.from('\r\n\0')]))).toEqual(['teks']);
    expect(readDocument(Buffer.concat([content, Buffer.from(' x')]), 'docx').ok).toBe(false);
  });

  test('keeps a large first letter and a paragraph whose end was deleted with the words they belong to', () => {
    const frame = `<w:p><w:pPr><w:framePr w:dropCap="drop"/></w:pPr>${run('P')}</w:p>`;
    const open = `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${run('satu ')}</w:p>`;
    const body = frame + paragraph(run('asar ramai.')) + open + paragraph(run('dua'), 'Judul1') + open;
    expect(blocks(makeDocx(body))).toEqual(['Pasar ramai.', ['heading', 'satu dua'], 'satu']);
  });

  test('carries emoji, symbols, raised and lowered digits as characters', () => {
    const emoji =
      '<w:r><mc:AlternateContent><mc:Choice Requires="w16se"><w16se:symEx/></mc:Choice><mc:Fallback><w:t>🙂</w:t></mc:Fallback></mc:AlternateContent></w:r>';
    const symbol = (place: string) => `<w:r><w:sym w:font="Wingdings" w:char="${place}"/></w:r>`;
    const body = paragraph(
      emoji +
        symbol('F0FC') +
        symbol('F0FF') +
        run(' 40 m') +
        run('2', 'vertAlign w:val="superscript"') +
        run(' CO') +
        run('2', 'vertAlign w:val="subscript"') +
        run(' ke-1', 'vertAlign w:val="superscript"'),
    );
    expect(blocks(makeDocx(body))).toEqual(['🙂✓ 40 m² CO₂ ke-1']);
    expect(left(makeDocx(body))).toEqual({ symbol: 1, formatting: 1 });
  });

  test('keeps the place on a page that a link leads to, and links without quotation marks', () => {
    const link = `<w:hyperlink r:id="r1" w:anchor="bab">${run('a')}</w:hyperlink>`;
    const instruction = (text: string) => `<w:r><w:instrText>${text}</w:instrText></w:r>`;
    const bare = `${field('begin')}${instruction(' HYPERLINK https://b.id ')}${field('separate')}${run('b')}${field('end')}`;
    const inside = `${field('begin')}${instruction(' HYPERLINK \\l "bab" ')}${field('separate')}${run('c')}${field('end')}`;
    const content = makeDocx(paragraph(link + bare + inside), { r1: 'https://a.id' });
    expect(blocks(content)).toEqual([['a[https://a.id#bab]', 'b[https://b.id]', 'c']]);
  });

  test('does not lose the rest of the text where the end of a field was deleted', () => {
    const body =
      field('begin') +
      '<w:r><w:instrText>PAGE</w:instrText></w:r>' +
      `<w:del>${field('separate')}<w:r><w:delText>1</w:delText></w:r>${field('end')}</w:del>`;
    expect(blocks(makeDocx(paragraph(body) + paragraph(run('lalu'))))).toEqual(['lalu']);
  });

  test('tells what was moved as it stands now, and leaves out rows and empty fields of forms', () => {
    const moved = `<w:moveFrom>${run('lama')}</w:moveFrom><w:moveTo>${run('baru')}</w:moveTo>`;
    const prompt = (lock: string) =>
      `<w:sdt><w:sdtPr>${lock}<w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run(' isi')}</w:sdtContent></w:sdt>`;
    const row = (text: string, properties = '') =>
      `<w:tr><w:trPr>${properties}</w:trPr>${cell(paragraph(run(text)))}</w:tr>`;
    const body =
      paragraph(moved + prompt('') + prompt('<w:lock w:val="contentLocked"/>')) +
      `<w:tbl>${row('a')}${row('b', '<w:del/>')}</w:tbl>`;
    expect(blocks(makeDocx(body))).toEqual(['baru isi', ['table', ['tableRow', ['tableCell', 'a']]]]);
    expect(left(makeDocx(body))).toEqual({ deletion: 1, prompt: 1 });
  });

  test('keeps the columns of a row that begins further in', () => {
    const p = (text: string) => cell(paragraph(run(text)));
    const body = `<w:tbl><w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${p('b')}</w:tr><w:tr>${p('c')}${p('d')}</w:tr></w:tbl>`;
    expect(blocks(makeDocx(body))).toEqual([
      [
        'table',
        ['tableRow', ['tableCell', undefined], ['tableCell', 'b']],
        ['tableRow', ['tableCell', 'c'], ['tableCell', 'd']],
      ],
    ]);
  });
});

describe('Word’s numbering', () => {
  const level = (at: number, more = '') =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="decimal"/>${more}</w:lvl>`;
  const abstract = (id: number, inner: string) =>
    `<w:abstractNum w:abstractNumId="${id}">${inner}</w:abstractNum>`;
  const num = (id: number, kind: number, more = '') =>
    `<w:num w:numId="${id}"><w:abstractNumId w:val="${kind}"/>${more}</w:num>`;
  const withNumbering = (body: string, ...parts: string[]) =>
    makeDocxWith(body, { 'word/numbering.xml': `<w:numbering>${parts.join('')}</w:numbering>` });
  const restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';

  test('goes on in another list of the same kind, and begins anew where it is told to', () => {
    const body = item('a', 1) + item('b', 2) + item('c', 3) + item('d', 3) + item('e', 1);
    const content = withNumbering(body, abstract(0, level(0)), num(1, 0), num(2, 0), num(3, 0, restart));
    expect(blocks(content)).toEqual([
      ['orderedList', ['listItem', 'a'], ['listItem', 'b']],
      ['orderedList', ['listItem', 'c'], ['listItem', 'd'], ['listItem', 'e']],
    ]);
  });

  test('is borrowed from a list style, and its level from the paragraph’s style', () => {
    const numbered = `<w:p><w:pPr><w:pStyle w:val="Butir"/><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>${run('b')}</w:p>`;
    const content = withNumbering(
      item('a', 1) + numbered,
      abstract(0, `<w:styleLink w:val="Daftar"/>${level(0)}${level(1, '<w:pStyle w:val="Butir"/>')}`),
      abstract(1, '<w:numStyleLink w:val="Daftar"/>'),
      num(1, 1),
    );
    expect(blocks(content)).toEqual([['orderedList', ['listItem', 'a', ['orderedList', ['listItem', 'b']]]]]);
  });
});
