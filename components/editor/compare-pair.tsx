'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useId } from 'react';
import type { BlockChoice } from '@/lib/editor/block-diff';
import type { Side } from '@/lib/editor/conflict';
import classes from './compare-dialog.module.css';

interface ComparePairProps {
  title: string;
  note?: string;
  /** What stands there; nothing when the side has nothing. */
  theirs: ReactNode;
  mine: ReactNode;
  names: Record<Side, string>;
  choice: BlockChoice;
  withBoth?: boolean;
  onChoose: (choice: BlockChoice) => void;
}

/** One place where two texts differ: theirs, mine, and which to keep. */
export function ComparePair(props: ComparePairProps) {
  const t = useTranslations('editor.compare');
  const name = useId();
  const side = (which: Side, content: ReactNode) => (
    <label
      className={classes.side}
      data-chosen={props.choice === which || props.choice === 'both' || undefined}
    >
      <span className={classes.who}>
        <input
          type="radio"
          name={name}
          checked={props.choice === which}
          onChange={() => props.onChoose(which)}
        />
        {props.names[which]}
      </span>
      <span className={classes.words}>{content || <em>{t('nothing')}</em>}</span>
    </label>
  );
  return (
    <fieldset className={classes.pair}>
      <legend className={classes.title}>
        {props.title}
        {props.note && <span className={classes.note}> · {props.note}</span>}
      </legend>
      <div className={classes.sides}>
        {side('theirs', props.theirs)}
        {side('mine', props.mine)}
      </div>
      {props.withBoth && (
        <label className={classes.both}>
          <input
            type="radio"
            name={name}
            checked={props.choice === 'both'}
            onChange={() => props.onChoose('both')}
          />
          {t('both')}
        </label>
      )}
    </fieldset>
  );
}
