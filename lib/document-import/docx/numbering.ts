import type { ItemNumbering } from '../blocks';
import { childOf, eachElement, elementsOf, settingOf, type XmlElement } from '../xml';

interface Level {
  ordered: boolean;
  type: string | null;
  start: number;
}

const TYPES: Record<string, string> = {
  lowerLetter: 'a',
  upperLetter: 'A',
  lowerRoman: 'i',
  upperRoman: 'I',
};
const BULLET: Level = { ordered: false, type: null, start: 1 };
/** Word's deepest level. */
const DEEPEST = 8;

export interface Numbering {
  /** The numbering of the next item that a `w:numPr` speaks of; null when it takes the numbering away. */
  next(properties: XmlElement): ItemNumbering | null;
}

/** Reads `word/numbering.xml`; counts on over the paragraphs between two parts of one list, as Word does. */
export function readNumbering(source: Buffer | null): Numbering {
  const abstract = new Map<string, Map<number, Level>>();
  const lists = new Map<string, Map<number, Level>>();
  if (source) {
    eachElement(source, 2, (element) => {
      if (element.name === 'w:abstractNum') {
        abstract.set(element.attributes['w:abstractNumId'] ?? '', levelsOf(element));
      } else if (element.name === 'w:num') {
        const levels = abstract.get(settingOf(element, 'w:abstractNumId') ?? '');
        if (levels) lists.set(element.attributes['w:numId'] ?? '', levels);
      }
    });
  }
  const counts = new Map<string, number[]>();
  return {
    next(properties) {
      const list = settingOf(properties, 'w:numId') ?? '0';
      if (list === '0') return null;
      const named = Number(settingOf(properties, 'w:ilvl') ?? 0);
      const level = Number.isInteger(named) ? Math.min(Math.max(named, 0), DEEPEST) : 0;
      const { ordered, type, start } = lists.get(list)?.get(level) ?? BULLET;
      if (!ordered) return { level, ordered: null };
      const counted = counts.get(list) ?? [];
      const number = (counted[level] ?? start - 1) + 1;
      // A new item of a level begins those below it anew.
      counts.set(list, [...counted.slice(0, level), number]);
      return { level, ordered: { number, type } };
    },
  };
}

function levelsOf(abstract: XmlElement): Map<number, Level> {
  const levels = elementsOf(abstract).filter(({ name }) => name === 'w:lvl');
  return new Map(
    levels.map((level) => {
      const format = settingOf(level, 'w:numFmt') ?? 'decimal';
      const ordered = format !== 'bullet' && format !== 'none';
      const start = Number(childOf(level, 'w:start')?.attributes['w:val'] ?? 1);
      return [
        Number(level.attributes['w:ilvl']),
        { ordered, type: TYPES[format] ?? null, start: Number.isInteger(start) ? start : 1 },
      ];
    }),
  );
}
