const CONSONANTS = 'bdgjklmnprst';
const VOWELS = 'aiueo';
const WORDS = 3;
const SYLLABLES = 3;

/**
 * A password that can be read out over the telephone: "bakiro-tunema-sodapi-47", about 60 bits.
 * @param pick gives a whole number from 0 to below its argument; from a cryptographic source
 */
export function readablePassword(pick: (below: number) => number): string {
  const letter = (letters: string) => letters.charAt(pick(letters.length));
  const word = () =>
    Array.from({ length: SYLLABLES }, () => `${letter(CONSONANTS)}${letter(VOWELS)}`).join('');
  const words = Array.from({ length: WORDS }, word);
  return [...words, String(10 + pick(90))].join('-');
}
