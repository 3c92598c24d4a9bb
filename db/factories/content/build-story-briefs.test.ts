import { describe, expect, it } from 'vitest';
import { SECTORS, STORY_KINDS } from '../../../lib/sop/vocabulary';
import { buildStoryBriefs } from './build-story-briefs';
import * as notes from './evaluation-notes';
import { titleSlug } from './headline';
import { plainText } from './tiptap-doc';
import { DEMO_NOTE } from './write-topic';

const WHEN = new Date('2026-04-14T03:00:00Z');
const templates = buildStoryBriefs(300, 2026);
const stories = templates.map((template) => template.write(WHEN));

const ALLOWED = new Set(
  'doc paragraph heading bulletList orderedList listItem blockquote table tableRow tableHeader tableCell text'.split(
    ' ',
  ),
);
const NON_STANDARD =
  /(?<![\p{L}-])(aktifitas|kwalitas|ijin|perijinan|diijinkan|resiko|beresiko|dimana|disini|dilingkungan|merubah|dirubah|himbau|himbauan|menghimbau|sosial media|omset|praktek|cabe|komoditi|antrian|jadual|standart|kadaluwarsa|merk|telor|kaos|walikota|kerjasama|terimakasih|silahkan|sekedar|nomer|obyek|subyek|analisa|handal|detil|propinsi|ramadhan|jum'at|sholat|idul fitri|terdiri dari|tergantung pada|agar supaya|demi untuk|s\/d)(?![\p{L}-])/iu;

const nodeTypes = (node: unknown): string[] => {
  const { type, content = [] } = node as { type: string; content?: unknown[] };
  return [type, ...content.flatMap(nodeTypes)];
};

const wordsOf = (story: (typeof stories)[number]) =>
  [
    story.title,
    story.summary,
    ...[story.material, ...(story.extraMaterials ?? [])].flatMap(({ title, text, source }) => [
      title,
      text,
      source,
    ]),
    plainText(story.body),
    ...story.tags,
    story.picture.alt,
    story.picture.caption,
  ].join('\n');

describe('the stories of the demo year', () => {
  it('the same seed tells the same stories', () => {
    const again = buildStoryBriefs(300, 2026).map((template) => template.write(WHEN));
    expect(again).toEqual(stories);
    expect(buildStoryBriefs(300, 7).map((template) => template.write(WHEN).title)).not.toEqual(
      stories.map((story) => story.title),
    );
  });

  it('a story can be written again for another day with the same title but for its dates', () => {
    const other = templates[0]?.write(new Date('2026-06-02T03:00:00Z'));
    expect(other?.title).toBe(stories[0]?.title);
    expect(other?.key).toBe(stories[0]?.key);
  });

  it.each([1, 2026, 90210])('no two titles, addresses or keys are equal (seed %i)', (seed) => {
    const told = buildStoryBriefs(300, seed).map((template) => template.write(WHEN));
    expect(new Set(told.map((story) => titleSlug(story.title))).size).toBe(300);
    expect(new Set(told.map((story) => story.key)).size).toBe(300);
  });

  it('every sector has at least 50 stories and every kind at least 15', () => {
    for (const sector of SECTORS)
      expect(stories.filter((story) => story.sector === sector).length, sector).toBeGreaterThanOrEqual(50);
    for (const kind of STORY_KINDS)
      expect(stories.filter((story) => story.kind === kind).length, kind).toBeGreaterThanOrEqual(15);
  });

  it('at least 45 subjects are told', () => {
    expect(new Set(stories.map((story) => story.key.replace(/-\d+$/, ''))).size).toBeGreaterThanOrEqual(45);
  });

  it('about one story in seven is made of several materials', () => {
    const joined = stories.filter((story) => story.extraMaterials).length;
    expect(joined).toBeGreaterThan(25);
    expect(joined).toBeLessThan(65);
  });

  it('a hint names a month of the year', () => {
    for (const { monthHint } of templates)
      if (monthHint !== undefined) expect(monthHint >= 1 && monthHint <= 12).toBe(true);
    expect(templates.map(({ monthHint }) => monthHint)).toEqual(stories.map(({ monthHint }) => monthHint));
  });
});

describe('every story', () => {
  it('has a title, a summary and tags of readable length', () => {
    for (const story of stories) {
      expect(story.title.length, story.key).toBeGreaterThanOrEqual(30);
      expect(story.title.length, story.key).toBeLessThanOrEqual(110);
      expect(story.title, story.key).not.toBe(story.title.toUpperCase());
      expect(story.summary.length, story.key).toBeGreaterThanOrEqual(80);
      expect(story.summary.length, story.key).toBeLessThanOrEqual(280);
      expect(story.tags.length, story.key).toBeGreaterThanOrEqual(2);
      expect(story.tags.length, story.key).toBeLessThanOrEqual(4);
      for (const tag of story.tags) expect(tag, story.key).toBe(tag.toLowerCase());
    }
  });

  it('has a body of known nodes without empty text, long enough for its kind', () => {
    for (const story of stories) {
      for (const type of nodeTypes(story.body)) expect(ALLOWED, story.key).toContain(type);
      expect(JSON.stringify(story.body), story.key).not.toContain('"text":""');
      expect(story.body.content.length, story.key).toBeGreaterThanOrEqual(story.kind === 'news' ? 5 : 4);
      expect(plainText(story.body), story.key).toContain(DEMO_NOTE);
    }
  });

  it('leaves no slot or mark of its pattern behind', () => {
    for (const story of stories) {
      const words = wordsOf(story);
      expect(words, story.key).not.toMatch(/[{}|_]|\*\*|\]\(| {2}|undefined|NaN/);
    }
  });

  it('writes words, money and hours as EYD asks', () => {
    for (const story of stories) {
      const words = wordsOf(story);
      expect(words, story.key).not.toMatch(NON_STANDARD);
      expect(words, story.key).not.toMatch(/Rp(?!\d)/);
      expect(words, story.key).not.toMatch(/\d{1,2}:\d{2}/);
      expect(words, story.key).not.toMatch(/ [,.;:?!]/);
      expect(words, story.key).not.toMatch(/(?<![\p{L}])(\p{L}+) \1(?![\p{L}-])/iu);
    }
  });
});

describe('the notes of the evaluators', () => {
  it('are enough, different and in standard words', () => {
    expect(notes.KASUBAG_RETURN_NOTES.length).toBeGreaterThanOrEqual(25);
    expect(notes.SECRETARY_RETURN_NOTES.length).toBeGreaterThanOrEqual(15);
    expect(notes.MATERIAL_DECLINE_REASONS.length).toBeGreaterThanOrEqual(8);
    for (const list of Object.values(notes)) {
      expect(new Set(list).size).toBe(list.length);
      for (const note of list) expect(note).not.toMatch(NON_STANDARD);
    }
  });
});
