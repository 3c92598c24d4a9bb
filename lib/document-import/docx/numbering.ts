import type { ItemNumbering } from '../blocks';
import { childOf, eachElement, elementsOf, settingOf, type XmlElement } from '../xml';

interface Level {
  ordered: boolean;
  type: string | null;
  start: number;
  /** Style whose paragraphs stand on this level of themselves. */
  style: string | undefined;
}

type Levels = Map<number, Level>;

/** A list of the document: its kind, whose count it shares with other lists of it, and where it begins anew. */
interface List {
  kind: string;
  restarts: Map<number, number>;
  levels: Levels;
}

const TYPES: Record<string, string> = {
  lowerLetter: 'a',
  upperLetter: 'A',
  lowerRoman: 'i',
  upperRoman: 'I',
};
const BULLET: Level = { ordered: false, type: null, start: 1, style: undefined };
/** Word's deepest level. */
const DEEPEST = 8;

/** What a paragraph and its style say of its numbering. */
export interface NumberingOf {
  list: string | undefined;
  level: string | undefined;
}

export interface Numbering {
  /** The numbering of the next item; null when there is none, or it was taken away. */
  next(of: NumberingOf, style: string | undefined): ItemNumbering | null;
}

/** Reads `word/numbering.xml`; counts on over the paragraphs between two parts of one list, as Word does. */
export function readNumbering(source: Buffer | null): Numbering {
  const lists = source ? listsOf(source) : new Map<string, List>();
  const counts = new Map<string, number[]>();
  const begun = new Set<string>();
  return {
    next(of, style) {
      if (of.list === undefined || of.list === '0') return null;
      const list = lists.get(of.list);
      const level = of.level === undefined ? levelOfStyle(list, style) : wholeLevel(of.level);
      const { ordered, type, start } = list?.levels.get(level) ?? BULLET;
      if (!list || !ordered) return { level, ordered: null };
      const counted = counts.get(list.kind) ?? [];
      const restart = begun.has(`${of.list} ${level}`) ? undefined : list.restarts.get(level);
      begun.add(`${of.list} ${level}`);
      const number = restart ?? (counted[level] ?? start - 1) + 1;
      // A new item of a level begins those below it anew.
      counts.set(list.kind, [...counted.slice(0, level), number]);
      return { level, ordered: { number, type } };
    },
  };
}

function wholeLevel(text: string): number {
  const level = Number(text);
  return Number.isInteger(level) ? Math.min(Math.max(level, 0), DEEPEST) : 0;
}

function levelOfStyle(list: List | undefined, style: string | undefined): number {
  const levels = style === undefined ? [] : [...(list?.levels ?? [])];
  return levels.find(([, level]) => level.style === style)?.[0] ?? 0;
}

function listsOf(source: Buffer): Map<string, List> {
  const kinds = new Map<string, { levels: Levels; linked: string | undefined }>();
  const kindOfStyle = new Map<string, string>();
  const nums: XmlElement[] = [];
  eachElement(source, 2, (element) => {
    if (element.name === 'w:num') nums.push(element);
    if (element.name !== 'w:abstractNum') return;
    const id = element.attributes['w:abstractNumId'] ?? '';
    kinds.set(id, { levels: levelsOf(element), linked: settingOf(element, 'w:numStyleLink') });
    const style = settingOf(element, 'w:styleLink');
    if (style !== undefined) kindOfStyle.set(style, id);
  });
  return new Map(
    nums.map((num) => {
      const named = settingOf(num, 'w:abstractNumId') ?? '';
      // A kind without levels of its own may borrow those of a list style.
      const kind = kindOfStyle.get(kinds.get(named)?.linked ?? '') ?? named;
      const levels = new Map(kinds.get(kind)?.levels);
      const restarts = new Map<number, number>();
      for (const override of elementsOf(num).filter(({ name }) => name === 'w:lvlOverride')) {
        const level = wholeLevel(override.attributes['w:ilvl'] ?? '');
        for (const [at, own] of levelsOf(override)) levels.set(at, own);
        const start = settingOf(override, 'w:startOverride');
        if (start !== undefined) restarts.set(level, wholeStart(start));
      }
      return [num.attributes['w:numId'] ?? '', { kind, restarts, levels }];
    }),
  );
}

function wholeStart(text: string | undefined): number {
  const start = Number(text ?? 1);
  return Number.isInteger(start) ? start : 1;
}

function levelsOf(element: XmlElement): Levels {
  const levels = elementsOf(element).filter(({ name }) => name === 'w:lvl');
  return new Map(
    levels.map((level) => {
      const format = settingOf(level, 'w:numFmt') ?? 'decimal';
      const ordered = format !== 'bullet' && format !== 'none';
      const start = wholeStart(childOf(level, 'w:start')?.attributes['w:val']);
      const style = settingOf(level, 'w:pStyle');
      return [Number(level.attributes['w:ilvl']), { ordered, type: TYPES[format] ?? null, start, style }];
    }),
  );
}
