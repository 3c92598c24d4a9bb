import { checkText } from '@/lib/language/check-text';
import type { BlockKind, Finding } from '@/lib/language/finding';
import type { CheckedContent, CheckPlace, PlacedFinding } from './content-finding';
import { blockText, textBlocks } from './text-blocks';

/** Letters of the text shown on either side of a finding. */
const AROUND = 32;

/** The words before and after a part of a text, cut at a word and marked where they are cut. */
export function wordsAround(text: string, from: number, to: number): { before: string; after: string } {
  const before = text.slice(Math.max(0, from - AROUND), from);
  const after = text.slice(to, to + AROUND);
  return {
    before: from > AROUND ? `…${before.replace(/^\S*\s/u, '')}` : before,
    after: to + AROUND < text.length ? `${after.replace(/\s\S*$/u, '')}…` : after,
  };
}

/**
 * The faults of one block, whose words are somebody else's where it is a quotation.
 * @param allowed the office's words, as `wordKey` writes them
 */
export function checkBlock(
  text: string,
  kind: BlockKind,
  inQuote: boolean,
  allowed: ReadonlySet<string>,
): Finding[] {
  if (text.trim() === '') return [];
  return checkText(text, { kind, allowed, ...(inQuote ? { quoted: [{ from: 0, to: text.length }] } : {}) });
}

/** The faults of a title or a summary. */
export function checkField(
  text: string,
  field: 'title' | 'summary',
  allowed: ReadonlySet<string>,
): PlacedFinding[] {
  return placed(text, checkBlock(text, 'title', false, allowed), { field });
}

/** Findings of one block with where it stands and the words around them. */
export function placed(text: string, findings: readonly Finding[], place: CheckPlace): PlacedFinding[] {
  return findings.map((finding) => ({
    ...finding,
    place,
    ...wordsAround(text, finding.from, finding.to),
  }));
}

/** The faults of language in a whole story, in the order of the page. */
export function checkLanguage(
  content: Pick<CheckedContent, 'title' | 'summary' | 'body'>,
  allowed: ReadonlySet<string>,
): PlacedFinding[] {
  const findings = [
    ...checkField(content.title, 'title', allowed),
    ...checkField(content.summary, 'summary', allowed),
  ];
  for (const { node, path, kind, inQuote } of textBlocks(content.body)) {
    const text = blockText(node);
    findings.push(...placed(text, checkBlock(text, kind, inQuote, allowed), { field: 'body', path }));
  }
  return findings;
}
