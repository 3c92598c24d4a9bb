import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkText } from './check-text';

/** The city's own texts are not ours to keep here; where they are, every fault known in them is found. */
const FOLDER = [process.env.SHARED_DATA, join(import.meta.dirname, '../../../shared/data')].find(
  (folder) => folder && existsSync(join(folder, 'malang-gov-samples.json')),
);
const SITE = 'diskopindag-site-2022.md';

const read = (name: string) => readFileSync(join(FOLDER ?? '', name), 'utf8');
const readJson = (name: string) => JSON.parse(read(name));
const has = (name: string) => FOLDER !== undefined && existsSync(join(FOLDER, name));

interface Sample {
  url: string;
  judul: string;
  isi: string;
  kesalahan_diharapkan?: string[];
}

function findingsOf({ judul, isi }: Sample) {
  return [...checkText(judul, { kind: 'title' }), ...checkText(isi, { kind: 'text' })];
}

/** A known fault is written "wrong→right", or in words where it is no pair. */
function isFound(sample: Sample, fault: string): boolean {
  const findings = findingsOf(sample);
  if (fault === 'spasi sebelum titik dua') return findings.some(({ found }) => / +:/.test(found));
  if (fault.includes('mubazir')) {
    const parts = fault.replace(/\(.*\)/, '').split('...');
    return parts.every((part) =>
      findings.some(({ rule, found }) => rule === 'redundant' && found === part.trim()),
    );
  }
  const [wrong = '', right = ''] = fault.split('→');
  return findings.some(
    ({ found, suggestions }) =>
      wrong.startsWith(found) && suggestions.some((each) => right.startsWith(each) && each !== ''),
  );
}

/** Faults of the office's old site as its note lists them, with the title that stood in capitals. */
const SITE_FAULTS: [wrong: string, found: string][] = [
  ['Aktifitas', 'Aktifitas'],
  ['sosial media', 'sosial media'],
  ['Dagin Sapi', 'Dagin'],
  ['Cabe', 'Cabe'],
  ['standart', 'standart'],
  ['diijinkan', 'diijinkan'],
  ['tidak melebihi dari pada', 'melebihi dari pada'],
  ['Rp 12.500 / Kg', 'Rp 12.500 / Kg'],
  ['2x Seminggu', '2x'],
  ['Aula Diskoperindag', 'Diskoperindag'],
];

describe.skipIf(FOLDER === undefined)('the samples of the city’s sites', () => {
  const samples: Sample[] = FOLDER ? readJson('malang-gov-samples.json') : [];

  it('have every known fault found', () => {
    const missed = samples.flatMap((sample) =>
      (sample.kesalahan_diharapkan ?? []).filter((fault) => !isFound(sample, fault)),
    );
    expect(missed).toEqual([]);
  });
});

describe.skipIf(!has(SITE))('the office’s old site', () => {
  it('has every known fault found', () => {
    const note = has(SITE) ? read(SITE) : '';
    const missed = SITE_FAULTS.filter(([wrong, expected]) => {
      const text = `Lalu ${wrong} ada.`;
      return (
        !note.includes(wrong) || !checkText(text, { kind: 'text' }).some(({ found }) => found === expected)
      );
    });
    expect(missed).toEqual([]);
  });

  it('has its titles in capitals found', () => {
    const titles = read(SITE).match(/(?<=\d{4} )\p{Lu}[\p{Lu} ]{20,}\p{Lu}/gu) ?? [];
    expect(titles.length).toBeGreaterThan(0);
    for (const title of titles)
      expect(checkText(title, { kind: 'title' })).toMatchObject([{ rule: 'capitals' }]);
  });
});
