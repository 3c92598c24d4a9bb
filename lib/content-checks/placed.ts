import type { Finding } from '@/lib/language/finding';
import type { CheckPlace, PlacedFinding } from './content-finding';

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

/** Findings of one block with where it stands and the words around them. */
export function placed(text: string, findings: readonly Finding[], place: CheckPlace): PlacedFinding[] {
  return findings.map((finding) => ({
    ...finding,
    place,
    ...wordsAround(text, finding.from, finding.to),
  }));
}
