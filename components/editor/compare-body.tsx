'use client';

import { useTranslations } from 'next-intl';
import { type BlockChoice, type BlockRun, blockText } from '@/lib/editor/block-diff';
import type { Side } from '@/lib/editor/conflict';
import { wordDiff } from '@/lib/editor/word-diff';
import type { RichNode } from '@/lib/richtext/document';
import classes from './compare-dialog.module.css';
import { ComparePair } from './compare-pair';
import { DiffText } from './diff-text';

interface CompareBodyProps {
  runs: readonly BlockRun[];
  names: Record<Side, string>;
  choices: readonly BlockChoice[];
  onChoose: (index: number, choice: BlockChoice) => void;
}

const textOf = (blocks: readonly RichNode[]) => blocks.map(blockText).join('\n');

/** The text, what both have in faint lines between the places where they differ. */
export function CompareBody({ runs, names, choices, onChoose }: CompareBodyProps) {
  const t = useTranslations('editor.compare');
  let changed = -1;
  return runs.map((run, place) => {
    if (run.kind === 'same') {
      const words = textOf(run.blocks);
      if (runs.length === 1) return null;
      return (
        // biome-ignore lint/suspicious/noArrayIndexKey: the runs do not change while they are compared
        <p key={place} className={classes.same}>
          <span>{t('same', { count: run.blocks.length })}</span> {words.slice(0, 140)}
          {words.length > 140 ? '…' : ''}
        </p>
      );
    }
    changed += 1;
    const index = changed;
    const [theirs, mine] = [textOf(run.theirs), textOf(run.mine)];
    const parts = wordDiff(theirs, mine);
    const onlyLooks = theirs === mine;
    return (
      <ComparePair
        // biome-ignore lint/suspicious/noArrayIndexKey: the runs do not change while they are compared
        key={place}
        title={t('place', { number: index + 1 })}
        note={onlyLooks ? t('onlyLooks') : undefined}
        theirs={run.theirs.length > 0 && <DiffText parts={parts} side="theirs" reading />}
        mine={run.mine.length > 0 && <DiffText parts={parts} side="mine" reading />}
        names={names}
        choice={choices[index] ?? 'both'}
        withBoth={run.theirs.length > 0 && run.mine.length > 0}
        onChoose={(choice) => onChoose(index, choice)}
      />
    );
  });
}
