import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipFile {
  name: string;
  content: string | Buffer;
  /** What the directory says instead of the truth. */
  claims?: { size?: number; crc?: number };
}

/** A zip of the given files, deflated; for tests alone. */
export function makeZip(files: readonly ZipFile[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, claims } of files) {
    const raw = Buffer.from(content as string);
    const packed = deflateRawSync(raw);
    const nameBytes = Buffer.from(name);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(claims?.crc ?? crc32(raw), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(claims?.size ?? raw.length, 18);
    fields.writeUInt16LE(nameBytes.length, 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), fields, nameBytes, packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    const signature = Buffer.from('PK\u0001\u0002\u0014\u0000', 'latin1');
    directory.push(Buffer.concat([signature, fields, tail, nameBytes]));
    locals.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, central, end]);
}

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const OOXML = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

export const TYPES_XML = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${OOXML}.document.main+xml"/></Types>`;

const STYLES_XML = `<w:styles ${W}>${[
  ['Title', 'Title'],
  ['Judul1', 'heading 1'],
  ['Judul2', 'heading 2'],
  ['Kutipan', 'Quote'],
  ['TOC1', 'toc 1'],
]
  .map(([id, name]) => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`)
  .join('')}<w:style w:type="character" w:styleId="Kuat"><w:rPr><w:b/></w:rPr></w:style></w:styles>`;

const level = (ilvl: number, format: string) =>
  `<w:lvl w:ilvl="${ilvl}"><w:start w:val="1"/><w:numFmt w:val="${format}"/></w:lvl>`;
const NUMBERING_XML = `<w:numbering ${W}><w:abstractNum w:abstractNumId="0">${level(0, 'bullet')}${level(1, 'bullet')}</w:abstractNum><w:abstractNum w:abstractNumId="1">${level(0, 'decimal')}${level(1, 'lowerLetter')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num></w:numbering>`;

export function documentXml(body: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document ${W} ${R}><w:body>${body}</w:body></w:document>`;
}

/** The files of a Word document whose body is this XML. Styles: Title, Judul1, Judul2, Kutipan; lists 1 (bullets), 2 (numbers). */
export function docxFiles(body: string, links: Record<string, string> = {}): ZipFile[] {
  const targets = Object.entries(links).map(
    ([id, target]) => `<Relationship Id="${id}" Target="${escapeXml(target)}" TargetMode="External"/>`,
  );
  return [
    { name: '[Content_Types].xml', content: TYPES_XML },
    { name: 'word/document.xml', content: documentXml(body) },
    { name: 'word/styles.xml', content: STYLES_XML },
    { name: 'word/numbering.xml', content: NUMBERING_XML },
    {
      name: 'word/_rels/document.xml.rels',
      content: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets.join('')}</Relationships>`,
    },
  ];
}

/** A relation to another part of the document, for `makeDocx` with files of its own. */
export function relationsXml(...relations: { id: string; kind: string; target: string }[]): string {
  const list = relations.map(
    ({ id, kind, target }) =>
      `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join('')}</Relationships>`;
}

/** A Word document with further files, or others in the place of those that `docxFiles` makes. */
export function makeDocxWith(body: string, files: Record<string, string | Buffer>): Buffer {
  const made = docxFiles(body).filter(({ name }) => !(name in files));
  return makeZip([...made, ...Object.entries(files).map(([name, content]) => ({ name, content }))]);
}

/** A small Word document; see `docxFiles`. */
export function makeDocx(body: string, links: Record<string, string> = {}): Buffer {
  return makeZip(docxFiles(body, links));
}

export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** A run of text; `marks` are elements of its properties: 'b', 'i', 'u w:val="single"'. */
export function run(text: string, ...marks: string[]): string {
  const properties = marks.map((mark) => `<w:${mark}/>`).join('');
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
}

export function paragraph(runs: string, style?: string): string {
  const properties = style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : '';
  return `<w:p>${properties}${runs}</w:p>`;
}

export function item(text: string, list: number, level = 0): string {
  const numbering = `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;
  return `<w:p><w:pPr>${numbering}</w:pPr>${run(text)}</w:p>`;
}

/** A cell; `properties` go into its w:tcPr. */
export function cell(content: string, properties = ''): string {
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
}
