import type { RichDocument, RichNode } from '@/lib/richtext/document';
import { plainText } from '@/lib/richtext/document';
import { align } from './align';
import { sameJson } from './same-json';

/** A stretch of the text: blocks that both have, or theirs beside mine where they differ. */
export type BlockRun =
  | { kind: 'same'; blocks: RichNode[] }
  | { kind: 'changed'; theirs: RichNode[]; mine: RichNode[] };

/** What to keep of a changed stretch; `both` puts theirs before mine. */
export type BlockChoice = 'theirs' | 'mine' | 'both';

const isEmpty = (block: RichNode) => block.type === 'paragraph' && !block.content?.length;

function blocksOf(document: RichDocument): RichNode[] {
  const blocks = document.content ?? [];
  // The editor keeps an empty line at the end to write on; it is no difference.
  const last = blocks.findLastIndex((block) => !isEmpty(block));
  return blocks.slice(0, last + 1);
}

/** Where two documents differ, block by block. */
export function blockDiff(theirs: RichDocument, mine: RichDocument): BlockRun[] {
  return align(blocksOf(theirs), blocksOf(mine), sameJson).map((run) =>
    run.kind === 'same'
      ? { kind: 'same', blocks: run.left }
      : { kind: 'changed', theirs: run.left, mine: run.right },
  );
}

/** True when two documents read the same, empty lines at the end aside. */
export function sameDocument(a: RichDocument, b: RichDocument): boolean {
  return sameJson(blocksOf(a), blocksOf(b));
}

/** The document that the choices make: one choice for each changed run, in order; missing ones keep both. */
export function mergeBlocks(runs: readonly BlockRun[], choices: readonly BlockChoice[]): RichDocument {
  let changed = 0;
  const content = runs.flatMap((run) => {
    if (run.kind === 'same') return run.blocks;
    const choice = choices[changed] ?? 'both';
    changed += 1;
    if (choice === 'both') return [...run.theirs, ...run.mine];
    return choice === 'theirs' ? run.theirs : run.mine;
  });
  return { type: 'doc', content: content.length > 0 ? content : [{ type: 'paragraph' }] };
}

/**
 * What to propose for each changed run when the common origin is known: the side that alone changed
 * something; mine where both did, or where the origin is not known.
 */
export function proposeBlockChoices(runs: readonly BlockRun[], base: RichDocument | null): BlockChoice[] {
  const origin = base ? blocksOf(base) : null;
  const known = (block: RichNode) => origin?.some((each) => sameJson(each, block)) ?? false;
  return runs
    .filter((run) => run.kind === 'changed')
    .map(({ theirs, mine }) => {
      if (!origin) return 'mine';
      const mineNew = mine.some((block) => !known(block));
      const theirsNew = theirs.some((block) => !known(block));
      if (mineNew !== theirsNew) return mineNew ? 'mine' : 'theirs';
      // Nothing new on either side: one of them took something out, and is the one that changed it.
      return !mineNew && mine.length > theirs.length ? 'theirs' : 'mine';
    });
}

/** A block as one readable text for comparing word by word; pictures by what they show. */
export function blockText(block: RichNode): string {
  switch (block.type) {
    case 'image':
      return `▣ ${[block.attrs?.alt, block.attrs?.caption].filter(Boolean).join(' · ')}`;
    case 'embed':
      return `▶ ${plainText(block)}`;
    case 'horizontalRule':
      return '―――';
    case 'bulletList':
    case 'orderedList':
      return (block.content ?? []).map((item) => `• ${plainText(item)}`).join('\n');
    case 'table':
      return (block.content ?? [])
        .map((row) => (row.content ?? []).map((cell) => plainText(cell)).join(' | '))
        .join('\n');
    default:
      return plainText(block);
  }
}
