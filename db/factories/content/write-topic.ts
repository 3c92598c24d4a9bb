import { type Chance, createChance } from './chance';
import { dateWords } from './date-words';
import { MATERIAL_DECLINE_REASONS } from './evaluation-notes';
import { fill, type Slots } from './grammar';
import { capitalise, headline } from './headline';
import { PALETTES } from './picture-spec';
import { pictureAlt, pictureCaption } from './picture-words';
import { spellSmallNumbers } from './small-numbers';
import type { IsDayOff, MaterialBrief, StoryBrief } from './story-brief';
import { heading, list, paragraph, type TiptapBlock, type TiptapDoc, table } from './tiptap-doc';
import type { Part, Topic } from './topic';
import type { TopicGroup } from './topic-groups';

/** Last line of every demo text: nobody shall take its figures for the office's own. */
export const DEMO_NOTE = 'Naskah demo: kegiatan, angka, dan kutipan dalam tulisan ini rekaan.';

const NO_DATES: Slots = Object.fromEntries(Object.keys(dateWords(new Date(0))).map((key) => [key, '']));

export type TopicTurn = {
  topic: Topic;
  group: TopicGroup;
  key: string;
  seed: number;
  turn: number;
  ordinal: number;
};

/** The headline with its dates left out: two stories must differ even without them. */
export function undatedTitle(work: TopicTurn): string {
  const chance = createChance(work.seed, work.turn);
  const slots = { ...NO_DATES, ...work.topic.slots?.(chance) };
  return headline(fill(chance.deal(work.topic.titles), slots, chance));
}

/** Writes one story of a topic for a day; the same turn and day give the same words. */
export function writeTopic(work: TopicTurn, when: Date, isDayOff?: IsDayOff): StoryBrief {
  const { topic, key, seed, turn } = work;
  const chance = createChance(seed, turn);
  const slots: Slots = { ...dateWords(when, isDayOff), ...topic.slots?.(chance) };
  const line = (pattern: string, from: Chance) => capitalise(spellSmallNumbers(fill(pattern, slots, from)));
  const title = headline(fill(chance.deal(topic.titles), slots, chance));
  const rest = createChance(seed + 1, turn);
  const summary = line(rest.deal(topic.summaries), rest);
  const body = writeBody(work, slots, rest);
  const asides = createChance(seed + 2, turn);
  const material: MaterialBrief = {
    title: materialTitle(line(topic.subject, asides), asides),
    text: line(asides.deal(topic.notes), asides),
    source: fill(asides.pick(topic.sources), slots, asides),
  };
  const extraMaterials = asides.chance(0.15) ? writeExtras(topic, slots, asides) : [];
  const scene = asides.deal(topic.scenes);
  return {
    key,
    sector: topic.sector,
    kind: topic.kind,
    ...(topic.months ? { monthHint: monthFor(topic, turn) } : {}),
    material,
    ...(extraMaterials.length > 0 ? { extraMaterials } : {}),
    title,
    summary,
    body,
    tags: [...topic.tags],
    picture: {
      scene,
      palette: PALETTES[work.ordinal % PALETTES.length] ?? 'pagi',
      seed: asides.int(1, 1_000_000),
      alt: pictureAlt(scene),
      caption: pictureCaption(scene),
    },
    ...(asides.chance(0.04) ? { declineReason: asides.pick(MATERIAL_DECLINE_REASONS) } : {}),
  };
}

export const monthFor = (topic: Topic, turn: number) => topic.months?.[turn % topic.months.length];

const materialTitle = (subject: string, chance: Chance) =>
  chance
    .pick([subject, subject, `Bahan: ${subject.charAt(0).toLowerCase()}${subject.slice(1)}`])
    .replace(/\.$/, '');

function writeExtras(topic: Topic, slots: Slots, chance: Chance): MaterialBrief[] {
  const generic: MaterialBrief[] = [
    {
      title: `Foto dan keterangan: ${topic.subject}`,
      text: `Tiga foto untuk ${topic.subject}. Foto pertama paling jelas untuk gambar utama. Keterangan foto ditulis di belakang nama berkas, mohon dirapikan.`,
      source: 'Dokumentasi Diskopindag',
    },
    {
      title: `Data pendukung: ${topic.subject}`,
      text: `Data pendukung ${topic.subject} dari bidang. Angka sudah dicocokkan dengan laporan bulanan, tetapi rinciannya cukup menjadi pegangan pengelola.`,
      source: 'Subbagian Perencanaan',
    },
  ];
  const all = [...(topic.extras ?? []), ...generic];
  return chance.some(chance.chance(0.3) ? 2 : 1, all).map((extra) => ({
    title: capitalise(fill(extra.title, slots, chance)),
    text: capitalise(fill(extra.text, slots, chance)),
    source: fill(extra.source, slots, chance),
  }));
}

function writeBody(work: TopicTurn, slots: Slots, chance: Chance): TiptapDoc {
  const { topic, group, ordinal } = work;
  const parts: Part[] = [...topic.body];
  if (topic.kind === 'news') {
    const said = group.quotes[topic.key];
    if (said) parts.splice(placeForQuote(parts, chance), 0, quotePart(chance.deal(said), chance));
  }
  if (topic.kind === 'news' && !topic.standsAlone) {
    if (chance.chance(0.6)) parts.push(group.background[ordinal % group.background.length] ?? '');
    parts.push(group.closings[(ordinal * 2 + 1) % group.closings.length] ?? '');
  }
  const content = parts.flatMap((part) => writePart(part, slots, chance));
  return { type: 'doc', content: [...content, paragraph(`_${DEMO_NOTE}_`)] };
}

/** Second or third place, but never between a line that ends in a colon and its list. */
function placeForQuote(parts: readonly Part[], chance: Chance): number {
  const before = (place: number) => parts[place - 1];
  const open = [2, 3].filter((place) => {
    const last = before(place);
    return place <= parts.length && typeof last === 'string' && !last.endsWith(':');
  });
  return open.length > 0 ? chance.pick(open) : parts.length;
}

function quotePart([speech, speaker]: readonly [string, string], chance: Chance): Part {
  if (chance.chance(0.18)) return { quote: `“${speech}.” – ${capitalise(speaker)}` };
  return `“${speech},” ${chance.pick(['ujar', 'kata', 'tutur', 'ungkap', 'kata'])} ${speaker}.`;
}

function writePart(part: Part, slots: Slots, chance: Chance): TiptapBlock[] {
  const say = (pattern: string) => capitalise(spellSmallNumbers(fill(pattern, slots, chance)));
  const item = (pattern: string) => fill(pattern, slots, chance);
  if (typeof part === 'string') return [paragraph(say(part))];
  if ('h' in part) return [heading(say(part.h))];
  if ('quote' in part) return [{ type: 'blockquote', content: [paragraph(say(part.quote))] }];
  if ('ul' in part) return [list('bulletList', part.ul.map(item))];
  if ('ol' in part) return [list('orderedList', part.ol.map(item))];
  if ('one' in part) return writePart(chance.deal(part.one), slots, chance);
  if ('some' in part)
    return chance.some(part.some, part.of).flatMap((each) => writePart(each, slots, chance));
  return [
    table(
      part.head,
      part.rows(chance, slots).map((row) => row.map(item)),
    ),
  ];
}
