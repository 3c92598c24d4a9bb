/** What a page tells the worker that holds the dictionary. */
export type ToSpeller = { kind: 'lookUp'; words: readonly string[] } | { kind: 'suggest'; word: string };

/**
 * What the worker answers. `absent` once, when there is no dictionary, and then nothing more; `away` when it
 * could not be fetched: what was asked until then stays without an answer, and the next question tries anew.
 */
export type FromSpeller =
  | { kind: 'lookedUp'; words: readonly string[]; unknown: readonly string[] }
  | { kind: 'suggested'; word: string; suggestions: readonly string[] }
  | { kind: 'absent' }
  | { kind: 'away' };
