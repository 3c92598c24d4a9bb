import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');

function sources(folder: string): string[] {
  return readdirSync(join(ROOT, folder)).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(join(ROOT, path)).isDirectory()) return sources(path);
    return /\.tsx?$/.test(name) ? [path] : [];
  });
}

function importsOf(path: string): string[] {
  const text = readFileSync(join(ROOT, path), 'utf8');
  const found = text.matchAll(/(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g);
  return [...found].map(([, specifier = '']) => {
    if (specifier.startsWith('@/')) return specifier.slice(2);
    return specifier.startsWith('.') ? normalize(join(dirname(path), specifier)) : '';
  });
}

/** Which folders each floor may reach down to, as docs/architecture.md draws it. */
const FLOORS: Record<string, string[]> = {
  lib: ['lib'],
  db: ['lib', 'db'],
  components: ['lib', 'components', 'messages'],
  worker: ['lib', 'db', 'worker', 'messages'],
  app: ['lib', 'db', 'components', 'messages', 'app', 'package.json'],
};

describe('the four floors', () => {
  for (const [floor, allowed] of Object.entries(FLOORS)) {
    it(`${floor}/ imports only ${allowed.join(', ')}, by alias or by relative path`, () => {
      const wrong = sources(floor).flatMap((path) =>
        importsOf(path)
          .filter((target) => target !== '' && !target.startsWith('..'))
          .filter((target) => !allowed.includes(target.split('/')[0] ?? ''))
          .map((target) => `${path} -> ${target}`),
      );
      expect(wrong).toEqual([]);
    });
  }
});

const PURE = [
  'lib/sop',
  'lib/annotations',
  'lib/worktime',
  'lib/calendar',
  'lib/calendar-import',
  'lib/metrics',
  'lib/richtext',
  'lib/format',
  'lib/board',
  'lib/clock',
  'lib/content-checks',
  'lib/media',
  'lib/public',
  'lib/sop-form',
  'lib/language',
  'lib/spelling',
  'lib/document-import',
];

describe('the rules', () => {
  it('read no clock, throw no dice, do no I/O', () => {
    const impure = /Date\.now\(|new Date\(\)|Math\.random\(|node:fs|node:net|fetch\(|process\.env/;
    const wrong = PURE.flatMap(sources)
      .filter((path) => !path.includes('.test.'))
      .filter((path) => impure.test(readFileSync(join(ROOT, path), 'utf8')));
    expect(wrong).toEqual([]);
  });
});
