declare module 'nspell' {
  /** What the project uses of nspell 2: one dictionary, read whole from its two texts. */
  interface NSpell {
    correct(word: string): boolean;
    /** Best first; hundreds of milliseconds for a long word that is far from any other. */
    suggest(word: string): string[];
  }
  export default function nspell(dictionary: { aff: string; dic: string }): NSpell;
}
