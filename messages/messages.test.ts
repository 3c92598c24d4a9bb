import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CALENDAR_FAULTS } from '@/lib/calendar/calendar-fault';
import { FILE_FAULTS, LINE_FAULTS } from '@/lib/calendar-import/read-holiday';
import { CONTENT_RULES } from '@/lib/content-checks/content-finding';
import { LOCALES } from '@/lib/format/locale';
import { LANGUAGE_RULES } from '@/lib/language/finding';
import { MOVE_ACTIONS } from '@/lib/sop/flow-words';
import { REFUSAL_CODES } from '@/lib/sop/refusal';
import { ROLES } from '@/lib/sop/roles';
import { SOP_FAULT_CODES } from '@/lib/sop/sop-fault';
import { CHANNELS, PRIORITIES, SECTORS, STORY_EVENT_TYPES, STORY_KINDS } from '@/lib/sop/vocabulary';
import { loadMessages, NAMESPACES } from './load';

const words = { id: await loadMessages('id'), en: await loadMessages('en') };

function flat(value: unknown, path = ''): [string, unknown][] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, part]) => flat(part, path ? `${path}.${key}` : key));
}

const keysOf = (value: unknown) => flat(value).map(([key]) => key);

/** The paths of a namespace and of every group of texts in it. */
function partsOf(value: unknown, path: string): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return [path, ...Object.entries(value).flatMap(([key, part]) => partsOf(part, `${path}.${key}`))];
}

/** Names of what a sentence fills in. Braces at odd depths hold the texts of a plural's choices. */
function argumentsOf(text: string): string[] {
  const names = new Set<string>();
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '{') {
      const name = /^\{\s*(\w+)\s*[,}]/.exec(text.slice(at))?.[1];
      if (depth % 2 === 0 && name) names.add(name);
      depth += 1;
    } else if (text[at] === '}') depth -= 1;
  }
  return [...names].sort();
}

test.each(NAMESPACES)('%s has the same keys in every language', (namespace) => {
  expect(keysOf(words.en[namespace]).sort()).toEqual(keysOf(words.id[namespace]).sort());
});

test.each(NAMESPACES)('every text of %s is a sentence or word, none is empty', (namespace) => {
  for (const locale of LOCALES) {
    for (const [key, text] of flat(words[locale][namespace])) {
      expect(typeof text === 'string' && text.trim() !== '', `${locale} ${namespace}.${key}`).toBe(true);
    }
  }
});

test.each(NAMESPACES)(
  'no English text of %s asks for a value that the Indonesian one does not know',
  (namespace) => {
    const indonesian = new Map(flat(words.id[namespace]));
    for (const [key, text] of flat(words.en[namespace])) {
      // `count` may turn a word's form in one language only.
      const known = [...argumentsOf(String(indonesian.get(key))), 'count'];
      const unknown = argumentsOf(String(text)).filter((name) => !known.includes(name));
      expect(unknown, `${namespace}.${key}`).toEqual([]);
    }
  },
);

test('every part of the messages that the code asks for is there', () => {
  const asked = /(?:use|get)Translations\('([\w.]+)'\)/g;
  const parts = new Set(NAMESPACES.flatMap((namespace) => partsOf(words.id[namespace], namespace)));
  const sources = ['app', 'components', 'worker'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
  );
  for (const source of sources.filter((name) => /\.tsx?$/.test(name))) {
    for (const [, part] of readFileSync(source, 'utf8').matchAll(asked)) {
      expect(parts.has(part ?? ''), `${part} in ${source}`).toBe(true);
    }
  }
});

describe.each(LOCALES)('in %s', (locale) => {
  test('every refusal has a sentence, and no sentence is left over', () => {
    expect(keysOf(words[locale].refusal).sort()).toEqual([...REFUSAL_CODES].sort());
  });

  test('every fault of an SOP has a sentence, and no sentence is left over', () => {
    expect(keysOf(words[locale].sopFault).sort()).toEqual([...SOP_FAULT_CODES].sort());
  });

  test.each([
    ['role', ROLES],
    ['sector', SECTORS],
    ['kind', STORY_KINDS],
    ['channel', CHANNELS],
    ['event', STORY_EVENT_TYPES],
    ['priority', PRIORITIES],
  ] as const)('every %s has a name', (group, keys) => {
    const named = words[locale].sop?.[group];
    expect(keysOf(named).sort()).toEqual([...keys].sort());
  });

  test.each([
    ['fault', CALENDAR_FAULTS],
    ['fileFault', FILE_FAULTS],
    ['lineFault', LINE_FAULTS],
  ] as const)('every %s of the calendar has a sentence', (group, keys) => {
    const named = words[locale].calendar?.[group];
    expect(keysOf(named).sort()).toEqual([...keys].sort());
  });

  test.each([
    ['rule', LANGUAGE_RULES],
    ['content', CONTENT_RULES],
  ] as const)('every %s of the checks has a name and a reason', (group, rules) => {
    const told = rules.flatMap((rule) => [`${rule}.name`, `${rule}.reason`]);
    expect(keysOf(words[locale].language?.[group]).sort()).toEqual(told.sort());
  });

  test('every move has a word for its button and one for the log', () => {
    expect(keysOf(words[locale].sop?.action)).toEqual(expect.arrayContaining([...MOVE_ACTIONS]));
    expect(keysOf(words[locale].log?.move).sort()).toEqual([...MOVE_ACTIONS].sort());
  });
});
