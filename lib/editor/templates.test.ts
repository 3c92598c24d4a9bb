import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkContent } from '@/lib/content-checks/check-content';
import { promptsIn } from '@/lib/content-checks/prompts';
import { plainText } from '@/lib/richtext/document';
import { parseDocument } from '@/lib/richtext/parse-document';
import { STORY_KINDS } from '@/lib/sop/vocabulary';
import { TEMPLATES, type Template, type TemplateWords, templateDocument, templatesFor } from './templates';

const words = JSON.parse(readFileSync('messages/id/template.json', 'utf8')) as TemplateWords;
const ALL = Object.keys(TEMPLATES) as Template[];
const NO_COVER = { title: 'a', summary: 'b', coverFileId: null, coverAlt: '', coverCaption: '' };

test('every kind of story has a template, which is offered first for it', () => {
  for (const kind of STORY_KINDS) {
    const offered = templatesFor(kind);
    expect(offered[0]).toBe(kind);
    expect(offered.toSorted()).toEqual(ALL.toSorted());
  }
});

describe.each(ALL)('the template %s', (template) => {
  const document = templateDocument(template, words);

  test('is a document that the server takes unchanged but for defaults', () => {
    const taken = parseDocument(document);
    if (!taken.ok) throw new Error(JSON.stringify(taken.reason));
    expect(plainText(taken.document)).toBe(plainText(document));
  });

  test('uses all its words, and no others', () => {
    const keys = TEMPLATES[template].flatMap(([, ...named]) => named);
    expect(Object.keys(words[template]).toSorted()).toEqual([...keys].toSorted());
  });

  test('has its every prompt found by the checks, and nothing else wrong', () => {
    const findings = checkContent({ ...NO_COVER, body: document });
    expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(['promptUnfilled']));
    expect(findings.map(({ found }) => found)).toEqual(
      promptsIn(plainText(document)).map(({ found }) => found),
    );
    const bracketed = Object.values(words[template]).join(' ').match(/\[/g) ?? [];
    expect(findings).toHaveLength(bracketed.length);
  });
});

test('an agenda asks for date, time and place in one table', () => {
  const tables = templateDocument('agenda', words).content?.filter(({ type }) => type === 'table') ?? [];
  expect(tables).toHaveLength(1);
  expect(tables[0] && plainText(tables[0])).toMatch(/Hari, tanggal[\s\S]*Waktu[\s\S]*Tempat/);
});
