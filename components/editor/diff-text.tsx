import type { Side } from '@/lib/editor/conflict';
import type { DiffPart } from '@/lib/editor/word-diff';
import classes from './compare-dialog.module.css';

/** One side of two compared texts, the words that only it has marked by colour and underline. */
export function DiffText({
  parts,
  side,
  reading,
}: {
  parts: readonly DiffPart[];
  side: Side;
  reading?: boolean;
}) {
  return (
    <span className={reading ? classes.reading : classes.plain}>
      {parts
        .filter(({ kind }) => kind === 'same' || kind === side)
        .map(({ kind, text }, index) =>
          kind === 'same' ? (
            text
          ) : (
            // biome-ignore lint/suspicious/noArrayIndexKey: the parts do not change while they are compared
            <mark key={index} className={classes.mark} data-side={side}>
              {text}
            </mark>
          ),
        )}
    </span>
  );
}
