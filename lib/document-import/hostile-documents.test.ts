import { describe, expect, test } from 'vitest';
import { readDocument } from './read-document';
import { documentXml, docxFiles, makeDocx, makeZip, paragraph, run, type ZipFile } from './testing/make-docx';

const PLAIN = docxFiles(paragraph(run('teks')));
const replaced = (name: string, change: Partial<ZipFile>) =>
  makeZip(PLAIN.map((file) => (file.name === name ? { ...file, ...change } : file)));
const withDocument = (content: string | Buffer) => replaced('word/document.xml', { content });

function refusal(content: Buffer): string {
  const outcome = readDocument(content, 'docx');
  return outcome.ok ? 'taken' : outcome.reason.code;
}

describe('a Word document is refused', () => {
  test('that swells to many times its size', () => {
    const bomb = documentXml(paragraph(run(' '.repeat(40_000_000))));
    expect(refusal(withDocument(bomb))).toBe('documentSwells');
  });

  test('whose directory says less than there is', () => {
    const content = documentXml(paragraph(run('a'.repeat(5_000_000))));
    expect(refusal(replaced('word/document.xml', { content, claims: { size: 4_000 } }))).toBe(
      'documentSwells',
    );
  });

  test('whose directory says more than there is, or another sum', () => {
    expect(refusal(replaced('word/document.xml', { claims: { size: 5_000 } }))).toBe('documentBroken');
    expect(refusal(replaced('word/document.xml', { claims: { crc: 1 } }))).toBe('documentBroken');
  });

  test('whose other files would fill the disk, or are too many', () => {
    const big: ZipFile = { name: 'word/media/a.bmp', content: 'x', claims: { size: 300 * 1024 * 1024 } };
    expect(refusal(makeZip([...PLAIN, big]))).toBe('documentSwells');
    const many = Array.from({ length: 2_001 }, (_, index) => ({ name: `a${index}`, content: '' }));
    expect(refusal(makeZip(many))).toBe('documentSwells');
  });

  test('with entities of its own, whatever they stand for', () => {
    const laughs = Array.from(
      { length: 10 },
      (_, index) => `<!ENTITY l${index + 1} "${`&l${index};`.repeat(10)}">`,
    );
    const type = `<!DOCTYPE w:document [<!ENTITY l0 "ha">${laughs.join('')}]>`;
    const body = documentXml(paragraph('<w:r><w:t>&l10;</w:t></w:r>'));
    expect(refusal(withDocument(body.replace('?>', `?>${type}`)))).toBe('documentEntities');
    const outside = '<!DOCTYPE w:document [<!ENTITY x SYSTEM "file:///etc/passwd">]>';
    expect(refusal(withDocument(body.replace('?>', `?>${outside}`)))).toBe('documentEntities');
    expect(refusal(withDocument(documentXml(paragraph('<w:r><w:t>&nbsp;</w:t></w:r>'))))).toBe(
      'documentBroken',
    );
  });

  test('that is broken off, changed, empty or no zip', () => {
    const whole = makeDocx(paragraph(run('teks')));
    expect(refusal(whole)).toBe('taken');
    expect(refusal(whole.subarray(0, whole.length - 30))).toBe('documentBroken');
    expect(refusal(whole.subarray(0, 10))).toBe('documentBroken');
    expect(refusal(Buffer.alloc(0))).toBe('documentBroken');
    expect(refusal(Buffer.from('%PDF-1.7 bukan dokumen Word sama sekali'))).toBe('documentBroken');
    expect(refusal(withDocument('<w:document><w:body>'))).toBe('documentBroken');
    expect(refusal(withDocument(Buffer.from([0xff, 0xfe, 0x3c])))).toBe('documentBroken');
    expect(refusal(makeDocx(paragraph('')))).toBe('documentEmpty');
  });

  test('with two faces: a program before it, bytes after it, a name said twice or differently', () => {
    const whole = makeDocx(paragraph(run('teks')));
    expect(refusal(Buffer.concat([Buffer.from('%PDF-1.7\n'), whole]))).toBe('documentBroken');
    expect(refusal(Buffer.concat([whole, Buffer.from('<script>')]))).toBe('documentBroken');
    expect(refusal(makeZip([...PLAIN, PLAIN[1] as ZipFile]))).toBe('documentBroken');
    const renamed = Buffer.from(whole);
    renamed.write('X', renamed.indexOf('word/document.xml'));
    expect(refusal(renamed)).toBe('documentBroken');
  });

  test('that is another kind of file under its name', () => {
    const book = [
      { name: '[Content_Types].xml', content: '<Types/>' },
      { name: 'xl/workbook.xml', content: '<a/>' },
    ];
    expect(refusal(makeZip(book))).toBe('documentNotWord');
    expect(refusal(withDocument('<html><body><p>x</p></body></html>'))).toBe('documentNotWord');
    expect(refusal(withDocument('<w:document/>'))).toBe('documentEmpty');
  });

  test('with elements nested without end', () => {
    const deep = `${'<w:sdt><w:sdtContent>'.repeat(5_000)}<w:p/>${'</w:sdtContent></w:sdt>'.repeat(5_000)}`;
    expect(refusal(makeDocx(deep))).toBe('documentNested');
  });
});

describe('Markdown', () => {
  const read = (text: string) => readDocument(Buffer.from(text), 'markdown');

  test('with raw HTML and script is carried without them, and says so', () => {
    const outcome = read(
      'Teks <b>tebal</b> <script>alert(1)</script>.\n\n<iframe src="https://x"></iframe>\n',
    );
    if (!outcome.ok) throw new Error(outcome.reason.code);
    expect(JSON.stringify(outcome.text.document)).not.toMatch(/script|iframe|alert|<b>/);
    expect(outcome.text.leftOut).toEqual([{ kind: 'html', count: 5 }]);
  });

  test('with scripts and data for links is carried as plain text', () => {
    const outcome = read('[a](javascript:alert(1)) [b](<data:text/html,x>) [c](https://a.id) ![g](x.png)');
    if (!outcome.ok) throw new Error(outcome.reason.code);
    expect(JSON.stringify(outcome.text.document)).not.toMatch(/javascript|data:/);
    expect(outcome.text.leftOut).toEqual([
      { kind: 'picture', count: 1 },
      { kind: 'unsafeLink', count: 2 },
    ]);
  });

  test.each([
    ['lists', Array.from({ length: 60 }, (_, depth) => `${'  '.repeat(depth)}- t${depth}`).join('\n')],
    ['quotations', `${'> '.repeat(60)}t`],
  ])('with %s nested sixtyfold is carried on nine levels, and says so', (_what, text) => {
    const outcome = read(text);
    if (!outcome.ok) throw new Error(outcome.reason.code);
    expect(outcome.text.leftOut.map(({ kind }) => kind)).toEqual(['depth']);
  });

  test('nested without end is refused', () => {
    expect(read('>'.repeat(100_000))).toMatchObject({ reason: { code: 'documentNested' } });
  });

  test('that is empty or too large is refused', () => {
    expect(read('\n\n---\n')).toMatchObject({ reason: { code: 'documentEmpty' } });
    expect(read('a '.repeat(1_100_000))).toMatchObject({ reason: { code: 'documentTooLarge' } });
  });
});
