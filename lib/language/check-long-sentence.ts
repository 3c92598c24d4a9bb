import type { Finding } from './finding';
import { mark, type Passage } from './passage';
import { sentencesOf } from './sentences';

/** More words than these in a sentence are told (office usage; news style asks for about twenty). */
export const LONGEST_SENTENCE = 30;

/** Sentences that are too long to be read in one go. What to cut is the writer's to say. */
export function checkLongSentences({ text, kind }: Passage): Finding[] {
  if (kind !== 'text') return [];
  return sentencesOf(text)
    .filter(({ words }) => words > LONGEST_SENTENCE)
    .map(({ from, to }) => mark('longSentence', text, from, to, []));
}
