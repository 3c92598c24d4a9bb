import { checkCapitals } from './check-capitals';
import { checkCorrelatives } from './check-correlatives';
import { checkDateTime } from './check-date-time';
import { checkJoined } from './check-joined';
import { checkLongSentences } from './check-long-sentence';
import { checkMoney } from './check-money';
import { checkPrefixes } from './check-prefixes';
import { checkPunctuation } from './check-punctuation';
import { checkRedundant } from './check-redundant';
import { checkRepeated } from './check-repeated';
import { checkSpacing } from './check-spacing';
import { checkWords } from './check-words';
import type { BlockKind, Finding, LanguageRule } from './finding';
import { wordKey } from './office-word';
import { type Rule, readPassage } from './passage';
import { type ProtectedRanges, protectedRanges, type Range } from './protected-ranges';
import { overlaps, settleOverlaps } from './settle-overlaps';

export interface CheckOptions {
  kind: BlockKind;
  /** Parts that are somebody else's words. */
  quoted?: readonly Range[];
  /** Words and phrases that the office leaves as they are, as `wordKey` writes them. */
  allowed?: ReadonlySet<string>;
}

const RULES: readonly Rule[] = [
  checkWords,
  checkCorrelatives,
  checkPrefixes,
  checkJoined,
  checkRedundant,
  checkRepeated,
  checkSpacing,
  checkPunctuation,
  checkMoney,
  checkDateTime,
];

/** These look at how the office writes; the gazette wrote the names of regulations. */
const NOT_IN_REGULATIONS = new Set<LanguageRule>(['word', 'prefix', 'joined', 'redundant', 'repeated']);

function touches(ranges: readonly Range[], finding: Range): boolean {
  return ranges.some((range) => overlaps(range, finding));
}

function isProtected(finding: Finding, { addresses, quotations, regulations }: ProtectedRanges): boolean {
  if (touches(addresses, finding)) return true;
  if (finding.rule !== 'spacing' && touches(quotations, finding)) return true;
  return NOT_IN_REGULATIONS.has(finding.rule) && touches(regulations, finding);
}

/** A long sentence may hold a quotation; one that is nothing else is not the office's to shorten. */
function isQuotedWhole(finding: Finding, { quotations }: ProtectedRanges): boolean {
  return quotations.some(({ from, to }) => from <= finding.from && finding.to <= to);
}

/**
 * The faults of one block of text, in the order in which they stand and side by side. Offsets are UTF-16
 * units; applying a suggestion never brings the same finding back. See each rule for its source.
 */
export function checkText(text: string, options: CheckOptions): Finding[] {
  const passage = readPassage(text, options.kind);
  if (passage.words.length === 0) return [];
  const ranges = protectedRanges(passage, options.quoted);
  const isAllowed = ({ found }: Finding) => options.allowed?.has(wordKey(found)) ?? false;
  const keep = (finding: Finding) => !isAllowed(finding) && !isProtected(finding, ranges);
  const ofWords = RULES.flatMap((rule) => rule(passage)).filter(keep);
  const titles = checkCapitals(passage).filter(keep);
  const sentences = checkLongSentences(passage).filter((each) => !isQuotedWhole(each, ranges));
  const free = titles.filter((title) => !touches(ofWords, title));
  return settleOverlaps(text, [...ofWords, ...free], sentences);
}
