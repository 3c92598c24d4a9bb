import { crc32, inflateRawSync } from 'node:zlib';
import { IMPORT_LIMITS } from './import-limits';
import { ImportFault } from './imported-text';

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
const STORED = 0;
const DEFLATED = 8;

export interface ZipEntry {
  name: string;
  encrypted: boolean;
  method: number;
  crc: number;
  packed: number;
  /** Bytes as the directory says; `readEntry` holds the content to it. */
  size: number;
  offset: number;
}

/**
 * The directory of a zip, with nothing inflated yet. Refused: what does not begin with an entry and end with
 * its directory (a file with two faces), two entries of one name, more entries or bytes than a document has.
 * @throws ImportFault
 */
export function readZipDirectory(zip: Buffer): Map<string, ZipEntry> {
  const end = zip.lastIndexOf('PK\u0005\u0006', zip.length - END_LENGTH, 'latin1');
  const whole = zip.length > END_LENGTH && zip.readUInt32LE(0) === LOCAL;
  if (!whole || end < 0 || zip.readUInt32LE(end) !== END) throw new ImportFault('documentBroken');
  if (!isPadding(zip.subarray(end + END_LENGTH + zip.readUInt16LE(end + 20), zip.length))) {
    throw new ImportFault('documentBroken');
  }
  const count = zip.readUInt16LE(end + 10);
  const start = zip.readUInt32LE(end + 16);
  if (start + zip.readUInt32LE(end + 12) !== end) throw new ImportFault('documentBroken');
  if (count > IMPORT_LIMITS.zipEntries) throw new ImportFault('documentSwells');

  const entries = new Map<string, ZipEntry>();
  let at = start;
  let packed = 0;
  let size = 0;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || zip.readUInt32LE(at) !== CENTRAL) throw new ImportFault('documentBroken');
    const nameEnd = at + 46 + zip.readUInt16LE(at + 28);
    const entry: ZipEntry = {
      name: zip.toString('utf8', at + 46, nameEnd),
      encrypted: (zip.readUInt16LE(at + 8) & 1) === 1,
      method: zip.readUInt16LE(at + 10),
      crc: zip.readUInt32LE(at + 16),
      packed: zip.readUInt32LE(at + 20),
      size: zip.readUInt32LE(at + 24),
      offset: zip.readUInt32LE(at + 42),
    };
    if (entries.has(entry.name)) throw new ImportFault('documentBroken');
    entries.set(entry.name, entry);
    packed += entry.packed;
    size += entry.size;
    at = nameEnd + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  // More packed bytes than the file has: entries that lie over one another, to swell to terabytes.
  if (size > IMPORT_LIMITS.zipBytes || packed > zip.length) throw new ImportFault('documentSwells');
  return entries;
}

/** True for nothing, or for the zeros and line breaks that some servers put behind a file. */
function isPadding(rest: Buffer): boolean {
  return rest.every((byte) => byte === 0 || byte === 0x0a || byte === 0x0d);
}

/**
 * The content of one entry, never inflated beyond the size that its directory names and the limits allow.
 * @throws ImportFault
 */
export function readEntry(zip: Buffer, entry: ZipEntry): Buffer {
  const { size, packed, offset } = entry;
  const swells = size > 1024 * 1024 && size > packed * IMPORT_LIMITS.zipRatio;
  if (size > IMPORT_LIMITS.xmlBytes || swells) throw new ImportFault('documentSwells');
  if (entry.encrypted || offset + 30 > zip.length || zip.readUInt32LE(offset) !== LOCAL) {
    throw new ImportFault('documentBroken');
  }
  const nameEnd = offset + 30 + zip.readUInt16LE(offset + 26);
  if (zip.toString('utf8', offset + 30, nameEnd) !== entry.name) throw new ImportFault('documentBroken');
  const start = nameEnd + zip.readUInt16LE(offset + 28);
  const content = unpack(zip.subarray(start, start + packed), entry);
  if (content.length !== size || crc32(content) !== entry.crc) throw new ImportFault('documentBroken');
  return content;
}

function unpack(packed: Buffer, { method, size }: ZipEntry): Buffer {
  if (method === STORED) return packed;
  if (method !== DEFLATED) throw new ImportFault('documentBroken');
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) });
  } catch (error) {
    const swells = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    throw new ImportFault(swells ? 'documentSwells' : 'documentBroken');
  }
}
