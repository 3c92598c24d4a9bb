import { align } from './align';

/** A piece of text that both have, or only the one or the other. */
export interface DiffPart {
  kind: 'same' | 'theirs' | 'mine';
  text: string;
}

const TOKENS = /\s+|[\p{L}\p{M}\p{N}]+(?:[-'’.][\p{L}\p{M}\p{N}]+)*|[^\s\p{L}\p{N}]/gu;

/**
 * Word by word, where two texts differ. The parts of kind same and theirs make up `theirs`, those of same
 * and mine make up `mine`. A blank between two changed words counts as changed, so that they read as one.
 */
export function wordDiff(theirs: string, mine: string): DiffPart[] {
  const runs = align(theirs.match(TOKENS) ?? [], mine.match(TOKENS) ?? [], (a, b) => a === b);
  const parts: DiffPart[] = [];
  let left = '';
  let right = '';
  const close = () => {
    if (left) parts.push({ kind: 'theirs', text: left });
    if (right) parts.push({ kind: 'mine', text: right });
    left = '';
    right = '';
  };
  runs.forEach((run, index) => {
    const text = run.left.join('');
    const between = index > 0 && index < runs.length - 1;
    if (run.kind === 'changed' || (between && /^[^\S\n]+$/.test(text))) {
      left += text;
      right += run.right.join('');
      return;
    }
    close();
    parts.push({ kind: 'same', text });
  });
  close();
  return parts;
}
