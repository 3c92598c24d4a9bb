const LETTERS = /\p{L}+/gu;

function capitalise(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** In "Kerja Sama" each word is a capitalised one; in "Wali kota" only the first is. */
function isTitleCase(found: string): boolean {
  const words = found.match(LETTERS) ?? [];
  return words.length > 1 && words.every((word) => /^\p{Lu}/u.test(word));
}

/**
 * A suggestion in the capitals of what it replaces: Ijin becomes Izin, IJIN becomes IZIN, and what a
 * table writes with a capital (Jumat) keeps it.
 */
export function keepCase(found: string, suggestion: string): string {
  const letters = (found.match(LETTERS) ?? []).join('');
  if (letters.length > 1 && letters === letters.toUpperCase()) return suggestion.toUpperCase();
  if (isTitleCase(found)) return suggestion.replace(LETTERS, capitalise);
  return /^\p{Lu}/u.test(letters) ? capitalise(suggestion) : suggestion;
}

/** Within a name or a title these stay small (EYD V 2022, huruf kapital). */
const SMALL_WORDS = new Set(['di', 'ke', 'dari', 'per', 'pun', 'dan', 'atau', 'untuk']);

/** As `keepCase`, for a word within a name or a title: Walikota becomes Wali Kota, Dilingkungan di Lingkungan. */
export function keepNameCase(found: string, suggestion: string): string {
  const kept = keepCase(found, suggestion);
  if (!suggestion.includes(' ') || kept === suggestion.toUpperCase()) return kept;
  return suggestion.replace(LETTERS, (word) => (SMALL_WORDS.has(word) ? word : capitalise(word)));
}
