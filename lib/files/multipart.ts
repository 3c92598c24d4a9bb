import type { ByteSource } from '@/lib/storage/storage';

/** Thrown when a body ends before its last part does. */
export class IncompleteBodyError extends Error {}

export interface FilePart {
  name: string;
  content: AsyncIterable<Uint8Array>;
}

const HEADERS_END = '\r\n\r\n';
const LONGEST_HEADERS = 16_384;

/** The boundary of a multipart/form-data content type, or null for every other content type. */
export function multipartBoundary(contentType: string): string | null {
  if (!/^multipart\/form-data\s*;/i.test(contentType)) return null;
  const found = /;\s*boundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))/i.exec(contentType);
  return found?.[1] ?? found?.[2] ?? null;
}

/**
 * The first file of a multipart/form-data body as a stream: at no time is more than one chunk of it held.
 * Other fields are passed over. Null when the body has no file; reading the content throws
 * IncompleteBodyError when the body breaks off.
 */
export async function firstFilePart(source: ByteSource, boundary: string): Promise<FilePart | null> {
  const delimiter = `\r\n--${boundary}`;
  const window = new ByteWindow(source);
  for (;;) {
    if (!(await window.skipPast(delimiter))) return null;
    const headers = await window.readUntil(HEADERS_END, LONGEST_HEADERS);
    if (headers === null || headers.startsWith('--')) return null;
    const name = fileNameOf(headers);
    if (name !== null) return { name, content: window.contentUntil(delimiter) };
  }
}

function fileNameOf(headers: string): string | null {
  const disposition = /^content-disposition:(.*)$/im.exec(headers)?.[1] ?? '';
  const plain = /;\s*filename="((?:[^"\\]|\\.)*)"/i.exec(disposition)?.[1];
  return plain === undefined ? null : plain.replace(/%22/g, '"').replace(/\\(.)/g, '$1');
}

/** A moving window over a stream of chunks that can be searched across their borders. */
class ByteWindow {
  // A line break ahead of the first byte, so that the first delimiter reads like all others.
  private pending: Buffer = Buffer.from('\r\n');
  private readonly chunks: AsyncIterator<Uint8Array> | Iterator<Uint8Array>;

  constructor(source: ByteSource) {
    this.chunks = Symbol.asyncIterator in source ? source[Symbol.asyncIterator]() : source[Symbol.iterator]();
  }

  private async more(): Promise<boolean> {
    const next = await this.chunks.next();
    if (next.done) return false;
    this.pending = Buffer.concat([this.pending, next.value]);
    return true;
  }

  async skipPast(mark: string): Promise<boolean> {
    for (;;) {
      const at = this.pending.indexOf(mark);
      if (at >= 0) {
        this.pending = this.pending.subarray(at + mark.length);
        return true;
      }
      this.pending = this.pending.subarray(Math.max(0, this.pending.length - mark.length + 1));
      if (!(await this.more())) return false;
    }
  }

  async readUntil(mark: string, limit: number): Promise<string | null> {
    for (;;) {
      const at = this.pending.indexOf(mark);
      if (at >= 0) {
        const read = this.pending.subarray(0, at).toString('utf8');
        this.pending = this.pending.subarray(at + mark.length);
        return read;
      }
      if (this.pending.length > limit || !(await this.more())) return null;
    }
  }

  async *contentUntil(mark: string): AsyncGenerator<Uint8Array> {
    for (;;) {
      const at = this.pending.indexOf(mark);
      const safe = at >= 0 ? at : this.pending.length - mark.length + 1;
      if (safe > 0) {
        yield this.pending.subarray(0, safe);
        this.pending = this.pending.subarray(safe);
      }
      if (at >= 0) return;
      if (!(await this.more())) throw new IncompleteBodyError('The body ended within a part');
    }
  }
}
