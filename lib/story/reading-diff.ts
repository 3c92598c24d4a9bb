import { align } from '@/lib/editor/align';
import { blockDiff, blockText } from '@/lib/editor/block-diff';
import type { RichDocument, RichNode } from '@/lib/richtext/document';
import { type TextPiece, textChanges } from './content-changes';

/** A stretch of two texts read as one: what stayed, came, went, or is worded otherwise. */
export type ReadingPart =
  | { kind: 'same'; blocks: RichNode[] }
  /** Stayed too, and is so long that a reader of changes may pass over it. */
  | { kind: 'folded'; blocks: RichNode[] }
  | { kind: 'added'; block: RichNode }
  | { kind: 'removed'; block: RichNode }
  /** `formOnly`: the words are the same, but not their form (a heading, bold type, a link, a picture's width). */
  | { kind: 'changed'; before: RichNode; after: RichNode; pieces: TextPiece[]; formOnly: boolean };

/** Blocks with at least this share of their words in common are one block that was rewritten. */
const AKIN = 0.4;
/** Around a change this many unchanged blocks stay open, and fewer than `FOLD_FROM` are not worth folding. */
const KEEP_OPEN = 1;
const FOLD_FROM = 2;

const isEmpty = (block: RichNode) => block.type === 'paragraph' && !block.content?.length;

/**
 * Two documents as one text with its insertions and deletions, block by block and word by word within a
 * block. Empty lines count for nothing, as they do for readers.
 */
export function readingDiff(before: RichDocument, after: RichDocument): ReadingPart[] {
  const akin = kinship();
  return foldUnchanged(
    blockDiff(withoutEmpty(before), withoutEmpty(after)).flatMap((run): ReadingPart[] =>
      run.kind === 'same'
        ? [{ kind: 'same', blocks: run.blocks }]
        : align(run.theirs, run.mine, akin).flatMap(({ kind, left, right }) =>
            kind === 'same'
              ? left.map((block, i) => rewritten(block, right[i] ?? block))
              : taken(left, right),
          ),
    ),
  );
}

/** Folds the middle of long unchanged stretches; beside a change a block stays open to be read with it. */
export function foldUnchanged(parts: readonly ReadingPart[]): ReadingPart[] {
  return parts.flatMap((part, place): ReadingPart[] => {
    if (part.kind !== 'same') return [part];
    const { blocks } = part;
    const from = place === 0 ? 0 : KEEP_OPEN;
    const to = blocks.length - (place === parts.length - 1 ? 0 : KEEP_OPEN);
    if (to - from < FOLD_FROM) return [part];
    const open = (kept: RichNode[]): ReadingPart[] =>
      kept.length > 0 ? [{ kind: 'same', blocks: kept }] : [];
    return [
      ...open(blocks.slice(0, from)),
      { kind: 'folded', blocks: blocks.slice(from, to) },
      ...open(blocks.slice(to)),
    ];
  });
}

function withoutEmpty(document: RichDocument): RichDocument {
  return { ...document, content: (document.content ?? []).filter((block) => !isEmpty(block)) };
}

function taken(left: readonly RichNode[], right: readonly RichNode[]): ReadingPart[] {
  return [
    ...left.map((block): ReadingPart => ({ kind: 'removed', block })),
    ...right.map((block): ReadingPart => ({ kind: 'added', block })),
  ];
}

function rewritten(before: RichNode, after: RichNode): ReadingPart {
  const pieces = textChanges(wordsOf(before), wordsOf(after));
  return { kind: 'changed', before, after, pieces, formOnly: pieces.every(({ kind }) => kind === 'same') };
}

/** A picture's words without the sign that stands for it where it cannot be shown. */
function wordsOf(block: RichNode): string {
  return block.type === 'image' ? blockText(block).slice(2) : blockText(block);
}

/** Says of two blocks whether one became the other; keeps each block's words, since every pair is asked. */
function kinship(): (a: RichNode, b: RichNode) => boolean {
  const known = new Map<RichNode, Set<string>>();
  const words = (block: RichNode): Set<string> => {
    const found =
      known.get(block) ??
      new Set(
        wordsOf(block)
          .toLowerCase()
          .match(/[\p{L}\p{N}]+/gu) ?? [],
      );
    known.set(block, found);
    return found;
  };
  return (a, b) => {
    if (a.type === 'image' || b.type === 'image') {
      return a.type === b.type && a.attrs?.fileId === b.attrs?.fileId;
    }
    const [left, right] = [words(a), words(b)];
    if (left.size + right.size === 0) return a.type === b.type;
    const common = [...left].filter((word) => right.has(word)).length;
    return (2 * common) / (left.size + right.size) >= (a.type === b.type ? AKIN : 1);
  };
}
