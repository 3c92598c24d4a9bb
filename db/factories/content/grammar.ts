import type { Chance } from './chance';

export type Slots = Record<string, string>;

/**
 * Fills a text pattern: `{name}` takes a slot, `{one|two|three}` takes one of the alternatives, both may be
 * nested. An unknown slot is a fault of the pattern and throws.
 */
export function fill(pattern: string, slots: Slots, chance: Chance): string {
  let out = '';
  for (let at = 0; at < pattern.length; at++) {
    if (pattern[at] !== '{') {
      out += pattern[at];
      continue;
    }
    const { options, end } = readBraces(pattern, at);
    at = end;
    out +=
      options.length > 1 ? fill(chance.pick(options), slots, chance) : slot(options[0] ?? '', slots, chance);
  }
  return out;
}

function slot(name: string, slots: Slots, chance: Chance): string {
  const value = slots[name];
  if (value === undefined) throw new Error(`No slot "${name}"`);
  return value.includes('{') ? fill(value, slots, chance) : value;
}

function readBraces(pattern: string, start: number): { options: string[]; end: number } {
  const options: string[] = [];
  let depth = 0;
  let from = start + 1;
  for (let at = start; at < pattern.length; at++) {
    const char = pattern[at];
    if (char === '{') depth++;
    else if (char === '|' && depth === 1) {
      options.push(pattern.slice(from, at));
      from = at + 1;
    } else if (char === '}' && --depth === 0) {
      options.push(pattern.slice(from, at));
      return { options, end: at };
    }
  }
  throw new Error(`Unclosed brace in "${pattern}"`);
}
