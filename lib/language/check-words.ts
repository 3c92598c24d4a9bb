import type { Finding, LanguageRule } from './finding';
import { keepCase } from './keep-case';
import { isAllCapitals, isCapitalised, mark, type Passage, type Word } from './passage';
import { compilePhrases, type PhraseMatch, phraseAt, readPairs } from './phrase-table';
import { ALSO_NAMES, BEFORE_THE_MONTH, MELTING_VERBS, WORDS } from './words';

const PAIRS = [...readPairs(WORDS), ...readPairs(MELTING_VERBS)];
const TABLE = compilePhrases(PAIRS);
const SINGLE = new Map(PAIRS.filter(([wrong]) => !/[ -]/.test(wrong)));
const ENDINGS = /(nya|lah|kah)$/;
const RULE: LanguageRule = 'word';

/** A person called Ramadhan keeps his name: it follows another capitalised word that is none of the month's. */
function isPerson(passage: Passage, index: number): boolean {
  const word = passage.words[index] as Word;
  if (ALSO_NAMES.has(word.lower)) return isCapitalised(word) && !isAllCapitals(word);
  if (!word.lower.startsWith('ramad') || !isCapitalised(word) || isAllCapitals(word)) return false;
  const before = passage.words[index - 1];
  return isCapitalised(before) && before !== undefined && !BEFORE_THE_MONTH.has(before.lower);
}

/** "ijinnya" is "izinnya": the endings -nya, -lah, -kah are no part of the word. */
function withEnding({ words }: Passage, index: number): PhraseMatch | undefined {
  const word = words[index] as Word;
  const ending = ENDINGS.exec(word.lower)?.[1];
  if (ending === undefined) return undefined;
  const rights = SINGLE.get(word.lower.slice(0, -ending.length));
  if (!rights) return undefined;
  const suggestions = rights.map((right) => keepCase(word.text, right + ending));
  return { first: index, last: index, from: word.from, to: word.to, suggestions };
}

/** "2x seminggu" is "2 kali seminggu": x is no Indonesian word for times (KBBI, kali). */
const TIMES = /(?<![\p{L}\p{N}.,])(\d+) ?[xX](?= (?:se|per)\p{L})/giu;
/** Slashes stand for "or" and "per", not for a short form (EYD V 2022, garis miring; office usage s.d., a.n.). */
const SLASHED = /(?<![\p{L}\p{N}/])(s\/d|a\/n|d\/a|u\/p)(?![\p{L}\p{N}/])\.?/giu;

function shortForms({ text }: Passage): Finding[] {
  const times = [...text.matchAll(TIMES)].map((match) =>
    mark(RULE, text, match.index, match.index + match[0].length, [`${match[1]} kali`]),
  );
  const slashed = [...text.matchAll(SLASHED)].map((match) => {
    const right = `${(match[1] ?? '').replace('/', '.')}.`;
    return mark(RULE, text, match.index, match.index + match[0].length, [right]);
  });
  return [...times, ...slashed];
}

/**
 * Words outside the standard, with the standard word in the capitals of what stands there.
 * Source: KBBI VI; meN- before k, p, s, t by the Tata Bahasa Baku; short forms by EYD V 2022, singkatan.
 */
export function checkWords(passage: Passage): Finding[] {
  const findings = shortForms(passage);
  for (let index = 0; index < passage.words.length; index++) {
    const match = phraseAt(passage, index, TABLE) ?? withEnding(passage, index);
    if (!match || isPerson(passage, index)) continue;
    findings.push(mark(RULE, passage.text, match.from, match.to, match.suggestions));
    index = match.last;
  }
  return findings;
}
