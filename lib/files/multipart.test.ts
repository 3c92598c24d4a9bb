import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstFilePart, IncompleteBodyError, multipartBoundary } from './multipart';

const part = (headers: string, body: string) => `--b1\r\n${headers}\r\n\r\n${body}\r\n`;
const FILE = 'Content-Disposition: form-data; name="berkas"; filename="foto.jpg"\r\nContent-Type: image/jpeg';
const FIELD = 'Content-Disposition: form-data; name="judul"';

async function* inChunks(body: Buffer, size: number) {
  for (let at = 0; at < body.length; at += size) yield body.subarray(at, at + size);
}

async function readFile(body: Buffer, size: number) {
  const found = await firstFilePart(inChunks(body, size), 'b1');
  if (!found) return null;
  const read: Uint8Array[] = [];
  for await (const chunk of found.content) read.push(Buffer.from(chunk));
  return { name: found.name, content: Buffer.concat(read) };
}

describe('a multipart body', () => {
  it('gives its first file, whatever the bytes and wherever the chunks are cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 200 }),
        fc.integer({ min: 1, max: 60 }),
        async (bytes, size) => {
          const content = Buffer.concat([Buffer.from(bytes), Buffer.from('\r\n--b')]);
          const body = Buffer.concat([
            Buffer.from(`${part(FIELD, 'Harga cabai')}--b1\r\n${FILE}\r\n\r\n`),
            content,
            Buffer.from('\r\n--b1--\r\n'),
          ]);
          expect(await readFile(body, size)).toEqual({ name: 'foto.jpg', content });
        },
      ),
      { numRuns: 60 },
    );
  });

  it('without a file gives none', async () => {
    expect(await readFile(Buffer.from(`${part(FIELD, 'x')}--b1--\r\n`), 10)).toBeNull();
    expect(await readFile(Buffer.from('nothing of the kind'), 10)).toBeNull();
  });

  it('that breaks off is an error and not a shorter file', async () => {
    const body = Buffer.from(`--b1\r\n${FILE}\r\n\r\nsetengah gam`);
    await expect(readFile(body, 8)).rejects.toBeInstanceOf(IncompleteBodyError);
  });

  it('is told from others by its content type', () => {
    expect(multipartBoundary('multipart/form-data; boundary=----abc')).toBe('----abc');
    expect(multipartBoundary('multipart/form-data; boundary="a b"')).toBe('a b');
    expect(multipartBoundary('image/jpeg')).toBeNull();
    expect(multipartBoundary('multipart/form-data')).toBeNull();
  });
});
