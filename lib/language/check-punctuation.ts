import type { Finding } from './finding';
import { mark, type Passage } from './passage';
import { sentencesOf } from './sentences';

type Match = RegExpMatchArray;

const FAULTS: readonly { pattern: RegExp; right: (match: Match) => string }[] = [
  // Doubled marks; three stops are an ellipsis (EYD V 2022, tanda elipsis).
  { pattern: /,{2,}/g, right: () => ',' },
  { pattern: /;{2,}/g, right: () => ';' },
  { pattern: /:{2,}/g, right: () => ':' },
  { pattern: /!{2,}/g, right: () => '!' },
  { pattern: /\?{2,}/g, right: () => '?' },
  { pattern: /(?<![./])\.\.(?![./])/g, right: () => '.' },
  { pattern: /\.{4,}/g, right: () => '...' },
  // Short forms of three letters end in a stop (EYD V 2022, singkatan).
  { pattern: /(?<![\p{L}\p{N}.])(?:dll|dsb|dst|dkk)(?![\p{L}\p{N}.])/gu, right: ([found]) => `${found}.` },
  {
    pattern: /(?<![\p{L}\p{N}.])(?:s\.d|a\.n|d\.a|u\.p)(?![\p{L}\p{N}.])/gu,
    right: ([found]) => `${found}.`,
  },
  // A comma before words that set against (EYD V 2022, tanda koma).
  {
    pattern:
      /(?<=\p{L})(?<!(?:^|[^\p{L}])(?:akan|dan|namun|atau)) (?:tetapi|sedangkan|melainkan)(?![\p{L}-])/giu,
    right: ([found]) => `,${found}`,
  },
];

/** Words between sentences, which a comma follows (EYD V 2022, tanda koma). */
const OPENING =
  /^(?:Oleh karena itu|Oleh sebab itu|Akan tetapi|Dengan demikian|Selain itu|Sementara itu|Meskipun demikian|Walaupun demikian|Di samping itu|Namun(?! (?:demikian|begitu)))(?= \p{L})/u;

function openings({ text, kind }: Passage): Finding[] {
  if (kind !== 'text') return [];
  return sentencesOf(text).flatMap(({ from, to }) => {
    const found = OPENING.exec(text.slice(from, Math.min(to, from + 40)))?.[0];
    return found ? [mark('punctuation', text, from, from + found.length, [`${found},`])] : [];
  });
}

/**
 * Marks that are doubled or missing.
 * Source: EYD V 2022, tanda titik, tanda koma, tanda elipsis, singkatan.
 */
export function checkPunctuation(passage: Passage): Finding[] {
  const { text } = passage;
  const marks = FAULTS.flatMap(({ pattern, right }) =>
    [...text.matchAll(pattern)].map((match) =>
      mark('punctuation', text, match.index, match.index + match[0].length, [right(match)]),
    ),
  );
  return [...marks, ...openings(passage)];
}
