import { childOf, eachElement, isOn, settingOf, type XmlElement } from '../xml';
import type { NumberingOf } from './numbering';

/** What a paragraph style means for a text. `rank` 0 is the title, 1 and on are headings. */
export interface ParagraphStyle {
  rank: number | null;
  quote: boolean;
  /** A line of a table of contents. */
  contents: boolean;
  numbering: NumberingOf;
}

export interface Styles {
  paragraph(id: string | undefined): ParagraphStyle;
  run(id: string | undefined): { bold: boolean; italic: boolean };
}

const NO_LIST: NumberingOf = { list: undefined, level: undefined };
const PLAIN: ParagraphStyle = { rank: null, quote: false, contents: false, numbering: NO_LIST };
/** A style may be based on another, and a broken file on itself. */
const LONGEST_LINE = 10;

/** Reads `word/styles.xml`. Names are Word's own in every language: "Judul 1" is "heading 1" there. */
export function readStyles(source: Buffer | null): Styles {
  const byId = new Map<string, XmlElement>();
  if (source) {
    eachElement(source, 2, (element) => {
      const id = element.attributes['w:styleId'];
      if (element.name === 'w:style' && id) byId.set(id, element);
    });
  }
  const lineOf = (id: string | undefined) => {
    const line: XmlElement[] = [];
    for (let style = byId.get(id ?? ''); style && line.length < LONGEST_LINE; ) {
      line.push(style);
      style = byId.get(settingOf(style, 'w:basedOn') ?? '');
    }
    return line;
  };
  const known = new Map<string, ParagraphStyle>();
  return {
    paragraph(id) {
      if (id === undefined) return PLAIN;
      const read = known.get(id) ?? paragraphStyle(lineOf(id));
      known.set(id, read);
      return read;
    },
    run(id) {
      const properties = lineOf(id).map((style) => childOf(style, 'w:rPr'));
      const on = (name: string) =>
        properties.map((each) => isOn(each, name)).find((each) => each !== undefined);
      return { bold: on('w:b') ?? false, italic: on('w:i') ?? false };
    },
  };
}

function paragraphStyle(line: XmlElement[]): ParagraphStyle {
  const names = line.map((style) => (settingOf(style, 'w:name') ?? '').toLowerCase());
  const [own = ''] = names;
  const properties = line.map((style) => childOf(style, 'w:pPr'));
  return {
    rank:
      own === 'subtitle'
        ? null
        : (names.map(rankOfName).find((rank) => rank !== null) ?? outlineRank(properties)),
    quote: names.some((name) => name === 'quote' || name === 'intense quote' || name === 'block text'),
    contents: /^toc( heading| \d)$/.test(own),
    numbering: numberingOf(...properties),
  };
}

/** The numbering that the first of some properties names; its level may stand in another. */
export function numberingOf(...properties: (XmlElement | undefined)[]): NumberingOf {
  const all = properties.map((each) => childOf(each, 'w:numPr'));
  const named = (name: string) => all.map((each) => settingOf(each, name)).find((each) => each !== undefined);
  return { list: named('w:numId'), level: named('w:ilvl') };
}

function rankOfName(name: string): number | null {
  if (name === 'title') return 0;
  const rank = /^heading ([1-9])$/.exec(name)?.[1];
  return rank ? Number(rank) : null;
}

function outlineRank(properties: readonly (XmlElement | undefined)[]): number | null {
  const level = properties.map((each) => settingOf(each, 'w:outlineLvl')).find((each) => each !== undefined);
  return level !== undefined && /^[0-8]$/.test(level) ? Number(level) + 1 : null;
}
