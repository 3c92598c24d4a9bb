import { describe, expect, test } from 'vitest';
import { readSopFile, SOP_FILE_BYTES, storableDefinition, unstorablePlaces } from './read-sop-file';
import { SOP_05 } from './sop-05';
import { definitionOfFile, sopFile, sopFileText } from './sop-file';

const codeOf = (text: string) => {
  const read = readSopFile(text);
  return read.ok ? 'ok' : read.reasons.map(({ code }) => code).join();
};

describe('a file', () => {
  test('of an SOP comes back as it went, with a byte order mark too', () => {
    for (const mark of ['', '\uFEFF']) {
      const read = readSopFile(mark + sopFileText(SOP_05, '/skema/sop.json'));
      expect(read.ok && definitionOfFile(sopFile.parse(read.value))).toEqual(SOP_05);
    }
  });

  test.each([
    ['{"identity":', 'sopFileNotJson'],
    ['', 'sopFileNotJson'],
    ['\u0000', 'sopFileNotJson'],
    ['<html>', 'sopFileNotJson'],
    ['[]', 'sopFileNoObject'],
    ['null', 'sopFileNoObject'],
    ['"05"', 'sopFileNoObject'],
    [`"${'é'.repeat(SOP_FILE_BYTES / 2)}"`, 'sopFileTooLarge'],
  ])('that begins %.12s is refused: %s', (text, code) => {
    expect(codeOf(text)).toBe(code);
  });

  test('that is nothing but brackets, or reaches for the prototype, is refused by its structure', () => {
    const deep = `{"identity":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
    const reaching = '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}';
    for (const text of [deep, reaching]) {
      const read = readSopFile(text);
      expect(read.ok && sopFile.safeParse(read.value).success).toBe(false);
    }
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

test('what a database cannot keep is found with its place, and can be taken out', () => {
  const bad = structuredClone(SOP_05);
  bad.legalBasis[1] = 'Perwal\u0000 75';
  bad.warning = 'rusak \ud800';
  expect(unstorablePlaces(bad)).toEqual([['legalBasis', 1], ['warning']]);
  expect(unstorablePlaces(storableDefinition(bad))).toEqual([]);
  expect(storableDefinition(SOP_05)).toEqual(SOP_05);
});
