import type { Finding } from './finding';
import { mark } from './passage';
import type { Range } from './protected-ranges';

export const overlaps = (a: Range, b: Range) => a.from < b.to && b.from < a.to;
const byPlace = (a: Range, b: Range) => a.from - b.from;
const length = ({ from, to }: Range) => to - from;

/** Of two findings on the same words the one that sees more of them is the more specific. */
function keepLongest(findings: readonly Finding[]): Finding[] {
  const sorted = [...findings].sort((a, b) => a.from - b.from || length(b) - length(a));
  const kept: Finding[] = [];
  for (const finding of sorted) {
    const last = kept.at(-1);
    if (!last || !overlaps(last, finding)) kept.push(finding);
    else if (length(finding) > length(last)) kept[kept.length - 1] = finding;
  }
  return kept;
}

/** The longest stretch of a range that no finding stands on, without the spaces around it. */
function longestFree(text: string, range: Range, taken: readonly Range[]): Range | undefined {
  let from = range.from;
  let best: Range = { from, to: from };
  for (const next of [...taken, { from: range.to, to: range.to }]) {
    if (next.from - from > length(best)) best = { from, to: next.from };
    from = next.to;
  }
  const part = text.slice(best.from, best.to);
  if (part.trim() === '') return undefined;
  const begin = best.from + part.length - part.trimStart().length;
  return { from: begin, to: begin + part.trim().length };
}

/**
 * Findings side by side, by place. A fault of the whole block (a long sentence) yields to those of words:
 * it is told on the longest stretch that they leave, so that neither hides the other.
 */
export function settleOverlaps(
  text: string,
  findings: readonly Finding[],
  ofSentences: readonly Finding[],
): Finding[] {
  const kept = keepLongest(findings);
  let index = 0;
  const spread = [...ofSentences].sort(byPlace).flatMap((sentence) => {
    while ((kept[index]?.to ?? Number.POSITIVE_INFINITY) <= sentence.from) index++;
    const taken: Finding[] = [];
    for (let at = index; (kept[at]?.from ?? Number.POSITIVE_INFINITY) < sentence.to; at++) {
      taken.push(kept[at] as Finding);
    }
    const free = longestFree(text, sentence, taken);
    return free ? [mark(sentence.rule, text, free.from, free.to, sentence.suggestions)] : [];
  });
  return [...kept, ...spread].sort(byPlace);
}
