import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { DictionaryTexts } from '@/lib/spelling/speller';

/** A dictionary ready to be handed out: `DictionaryTexts` as JSON. */
export interface InstalledDictionary {
  json: string;
  /** Named by its content, in quotes. */
  etag: string;
}

const FILES = ['id_ID.aff', 'id_ID.dic'] as const;
/** Bytes of one file; Debian's larger one has 320 thousand. */
const LARGEST = 16 * 1024 * 1024;

let kept: { mark: string; reading: Promise<InstalledDictionary> } | undefined;

/**
 * The dictionary in a folder, read once for as long as its files stay the same.
 * @returns null where either file is missing, unreadable or larger than 16 MB
 */
export async function installedDictionary(folder: string): Promise<InstalledDictionary | null> {
  const paths = FILES.map((name) => join(/* turbopackIgnore: true */ folder, name));
  try {
    const files = await Promise.all(paths.map((path) => stat(path)));
    if (files.some((file) => !file.isFile() || file.size > LARGEST)) return null;
    const mark = [folder, ...files.flatMap(({ size, mtimeMs }) => [size, mtimeMs])].join(' ');
    if (kept?.mark !== mark) kept = { mark, reading: read(paths) };
    return await kept.reading;
  } catch {
    kept = undefined;
    return null;
  }
}

async function read(paths: readonly string[]): Promise<InstalledDictionary> {
  const [aff, dic] = await Promise.all(paths.map((path) => readFile(path)));
  if (!aff || !dic) throw new Error('A dictionary has two files');
  const decoder = decoderOf(aff.toString('latin1'));
  const texts: DictionaryTexts = { aff: decoder.decode(aff), dic: decoder.decode(dic) };
  const json = JSON.stringify(texts);
  return {
    json,
    etag: `"${createHash('sha256').update(json).digest('base64url')}"`,
  };
}

/** By the line `SET` of the aff file; UTF-8 where there is none or its name is unknown. */
function decoderOf(aff: string): TextDecoder {
  const named = /^SET\s+(\S+)/m.exec(aff)?.[1];
  try {
    return new TextDecoder(named ?? 'utf-8');
  } catch {
    return new TextDecoder();
  }
}
