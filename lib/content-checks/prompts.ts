/** A prompt of a template: brackets around words that begin with a capital, unlike [sic], [1] or […]. */
const PROMPT = /\[\p{Lu}[^[\]\n]{4,158}\]/gu;

/** A prompt in a text, with its place. */
export interface FoundPrompt {
  found: string;
  from: number;
  to: number;
}

/** The prompts of a template that nobody has filled in yet. */
export function promptsIn(text: string): FoundPrompt[] {
  return [...text.matchAll(PROMPT)].map((match) => ({
    found: match[0],
    from: match.index,
    to: match.index + match[0].length,
  }));
}
