import type { Finding } from './finding';
import { mark, type Passage } from './passage';

/** What to look for and what to put there; one place has one fault. */
const FAULTS: readonly { pattern: RegExp; right: (found: string) => string }[] = [
  // A space before a mark; an ellipsis has one (EYD V 2022, tanda elipsis), and so may ".id" and a ratio, "4,5 : 1".
  { pattern: /(?<=[^\s])(?!(?<=\d) : \d)[ \u00a0\t]+[,;:!?](?![)(-])/gu, right: (found) => found.trim() },
  { pattern: /(?<=[^\s])[ \u00a0\t]+\.(?![.\p{L}\p{N}])/gu, right: (found) => found.trim() },
  // No space after one. Between digits a comma or a colon is part of a number or a time.
  { pattern: /(?<=[\p{L}\p{N})”"])[,;](?=\p{L})/gu, right: (found) => `${found} ` },
  { pattern: /(?<=\p{L}),(?=\p{N})/gu, right: (found) => `${found} ` },
  { pattern: /(?<=\p{L}{2})[:!?](?=\p{L})/gu, right: (found) => `${found} ` },
  // A stop in an abbreviation (S.Sos., PAN.RB) follows few letters or capitals.
  { pattern: /(?<=\p{Ll}{3})\.(?=\p{Lu}\p{Ll})/gu, right: (found) => `${found} ` },
  { pattern: /(?<=\S)[ \u00a0\t]{2,}(?=[^\s,.;:!?)])/gu, right: () => ' ' },
  { pattern: /\([ \u00a0\t]+(?=\S)/gu, right: () => '(' },
  { pattern: /(?<=\S)[ \u00a0\t]+\)/gu, right: () => ')' },
];

/**
 * Spaces around punctuation.
 * Source: EYD V 2022, penggunaan tanda baca (marks follow the word at once and are followed by a space); office typing usage.
 */
export function checkSpacing({ text }: Passage): Finding[] {
  return FAULTS.flatMap(({ pattern, right }) =>
    [...text.matchAll(pattern)].map((match) => {
      const [found] = match;
      return mark('spacing', text, match.index, match.index + found.length, [right(found)]);
    }),
  );
}
