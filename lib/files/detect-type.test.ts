import { deflateRawSync } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { detectAcceptedType } from './detect-type';

const bytes = (text: string) => new TextEncoder().encode(text);
const mimeOf = async (content: Uint8Array, name: string) =>
  (await detectAcceptedType(content, name))?.mime ?? null;
const picture = () => sharp({ create: { width: 4, height: 3, channels: 3, background: '#c33' } });

/** A zip of deflated entries; checksums are left at zero, which readers of headers do not mind. */
function zip(entries: Record<string, string>): Buffer {
  const parts: Buffer[] = [];
  for (const [name, text] of Object.entries(entries)) {
    const stored = name === 'mimetype' ? Buffer.from(text) : deflateRawSync(text);
    const header = Buffer.alloc(30);
    header.writeUInt32LE(0x04034b50, 0);
    header.writeUInt16LE(20, 4);
    header.writeUInt16LE(name === 'mimetype' ? 0 : 8, 8);
    header.writeUInt32LE(stored.length, 18);
    header.writeUInt32LE(Buffer.byteLength(text), 22);
    header.writeUInt16LE(name.length, 26);
    parts.push(header, Buffer.from(name), stored);
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  return Buffer.concat([...parts, end]);
}

const contentTypes = (part: string) =>
  `<?xml version="1.0"?><Types><Override PartName="/x.xml" ContentType="application/vnd.openxmlformats-officedocument.${part}.main+xml"/></Types>`;

describe('what a file is, is read from its content', () => {
  it('JPEG, PNG and WebP are pictures whatever their names say', async () => {
    expect(await mimeOf(await picture().jpeg().toBuffer(), 'a.jpg')).toBe('image/jpeg');
    expect(await mimeOf(await picture().png().toBuffer(), 'a.jpg')).toBe('image/png');
    expect(await mimeOf(await picture().webp().toBuffer(), 'tanpa-akhiran')).toBe('image/webp');
  });

  it('a PDF and the six office formats are documents', async () => {
    expect(await mimeOf(bytes('%PDF-1.7\n1 0 obj\nendobj\n'), 'surat.pdf')).toBe('application/pdf');
    for (const [part, extension] of [
      ['wordprocessingml.document', 'docx'],
      ['spreadsheetml.sheet', 'xlsx'],
      ['presentationml.presentation', 'pptx'],
    ] as const) {
      const file = zip({ '[Content_Types].xml': contentTypes(part) });
      expect(await mimeOf(file, `a.${extension}`)).toContain(part);
    }
    for (const kind of ['text', 'spreadsheet', 'presentation']) {
      const mime = `application/vnd.oasis.opendocument.${kind}`;
      expect(await mimeOf(zip({ mimetype: mime }), 'a.odt')).toBe(mime);
    }
  });

  it('text in UTF-8 is text, with or without an extension', async () => {
    expect(await mimeOf(bytes('Harga cabai rawit Rp 45.000 — naik.\n'), 'harga.txt')).toBe('text/plain');
    expect(await mimeOf(bytes('komoditas,harga\ncabai,45000\n'), 'harga.csv')).toBe('text/plain');
    expect(await mimeOf(bytes('catatan'), 'catatan')).toBe('text/plain');
    expect(await mimeOf(bytes('3 < 5 dan 7 > 2'), 'catatan.txt')).toBe('text/plain');
  });
});

describe('what is refused', () => {
  it('a program under the name of a picture', async () => {
    const elf = Buffer.concat([Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0]), Buffer.alloc(56)]);
    expect(await mimeOf(elf, 'foto.jpg')).toBeNull();
    const windows = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(126)]);
    expect(await mimeOf(windows, 'foto.png')).toBeNull();
  });

  it('HTML and SVG under any name', async () => {
    const html = '<!DOCTYPE html><script>alert(1)</script>';
    for (const name of ['a.html', 'a.png', 'a.txt', 'a']) expect(await mimeOf(bytes(html), name)).toBeNull();
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>';
    for (const name of ['a.svg', 'a.png', 'a.txt']) {
      expect(await mimeOf(bytes(svg), name)).toBeNull();
      expect(await mimeOf(bytes(`<?xml version="1.0"?>${svg}`), name)).toBeNull();
      expect(await mimeOf(bytes(`\ufeff \n${svg}`), name)).toBeNull();
    }
  });

  it('text that the reader’s computer would run', async () => {
    expect(await mimeOf(bytes('#!/bin/sh\nrm -rf ~\n'), 'catatan.txt')).toBeNull();
    for (const name of ['a.bat', 'a.js', 'a.ps1', 'a.vbs', 'foto.jpg']) {
      expect(await mimeOf(bytes('start calc'), name)).toBeNull();
    }
  });

  it('text with NUL, and bytes that are not UTF-8', async () => {
    expect(await mimeOf(bytes('aman\u0000tidak'), 'a.txt')).toBeNull();
    expect(await mimeOf(Buffer.from([0x61, 0xff, 0xfe, 0x62]), 'a.txt')).toBeNull();
  });

  it('a zip under the name of a Word file, and a Word file with macros', async () => {
    expect(await mimeOf(zip({ 'a.exe': 'MZ' }), 'surat.docx')).toBeNull();
    const macros =
      '<Types><Override PartName="/x.xml" ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>';
    expect(await mimeOf(zip({ '[Content_Types].xml': macros }), 'surat.docx')).toBeNull();
  });

  it('an animated GIF, a film, an old Word file', async () => {
    expect(await mimeOf(bytes('GIF89a\u0001\u0000\u0001\u0000'), 'a.gif')).toBeNull();
    const old = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(512)]);
    expect(await mimeOf(old, 'surat.doc')).toBeNull();
  });
});
