import type { Finding, LanguageRule } from './finding';

/** How a finding is underlined: as plainly wrong, or as a matter of how a thing is said. */
export type Underline = 'word' | 'style';

const STYLE_RULES: ReadonlySet<LanguageRule> = new Set(['redundant', 'longSentence']);

export function underlineOf({ rule }: Pick<Finding, 'rule'>): Underline {
  return STYLE_RULES.has(rule) ? 'style' : 'word';
}

const length = ({ from, to }: Finding) => to - from;

/** The finding in whose words a caret stands, its ends included; of a word within a long sentence the word. */
export function findingAt(findings: readonly Finding[], caret: number): Finding | undefined {
  const around = findings.filter(({ from, to }) => from <= caret && caret <= to);
  return around.sort((a, b) => length(a) - length(b))[0];
}

/** A stretch of a text with the finding it is underlined for, if any. */
export interface Run {
  text: string;
  finding: Finding | undefined;
}

/** A text cut where underlining begins or ends. Put together again, the runs are the text. */
export function runsOf(text: string, findings: readonly Finding[]): Run[] {
  const cuts = new Set([0, text.length, ...findings.flatMap(({ from, to }) => [from, to])]);
  const places = [...cuts].filter((at) => at <= text.length).sort((a, b) => a - b);
  return places.slice(1).map((to, index) => {
    const from = places[index] ?? 0;
    const over = findings.filter((finding) => finding.from <= from && to <= finding.to);
    return { text: text.slice(from, to), finding: over.sort((a, b) => length(a) - length(b))[0] };
  });
}

function sharedStart(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let at = 0;
  while (at < most && one[at] === other[at]) at += 1;
  return at;
}

const LETTER = /[\p{L}\p{M}\p{N}]/u;

/**
 * The findings of a text in the text that it has become by one change: what stands before the change stays,
 * what stands behind it moves along. Words that the change reaches into, or grows, are gone until the text is
 * looked at again.
 */
export function carryFindings(findings: readonly Finding[], before: string, now: string): readonly Finding[] {
  if (before === now) return findings;
  const start = sharedStart(before, now);
  const most = Math.min(before.length, now.length) - start;
  let end = 0;
  while (end < most && before.at(-1 - end) === now.at(-1 - end)) end += 1;
  const grown = now.length - before.length;
  const isGrown = (at: number) => LETTER.test(now.charAt(at));
  return findings.flatMap((finding) => {
    if (finding.to < start || (finding.to === start && !isGrown(start))) return [finding];
    const from = finding.from + grown;
    if (finding.from < before.length - end || isGrown(from - 1)) return [];
    return [{ ...finding, from, to: finding.to + grown }];
  });
}

/** Whether two looks at a text found the same fault at the same place. */
export function isSameFinding(one: Finding, other: Finding): boolean {
  return (
    one.rule === other.rule && one.from === other.from && one.to === other.to && one.found === other.found
  );
}
