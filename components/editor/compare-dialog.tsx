'use client';

import { Button, Modal } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import { blockDiff } from '@/lib/editor/block-diff';
import { differingFields, type MergeChoices, mergeContents, proposeChoices } from '@/lib/editor/conflict';
import type { StoryFields } from '@/lib/story/story-content';
import { CompareBody } from './compare-body';
import classes from './compare-dialog.module.css';
import { CompareFields } from './compare-fields';

export type CompareResult = { kind: 'theirs' } | { kind: 'mine' } | { kind: 'merged'; fields: StoryFields };

interface CompareDialogProps {
  /** Two writers' saves that crossed, or a text found on this device beside the story as it is. */
  occasion: 'conflict' | 'setAside';
  theirs: StoryFields;
  mine: StoryFields;
  /** What both began from, where it is known. */
  base: StoryFields | null;
  onResolve: (result: CompareResult) => void;
  onClose: () => void;
}

/** Two texts side by side, and a choice for each place where they differ. Decides nothing by itself. */
export function CompareDialog({ occasion, theirs, mine, base, onResolve, onClose }: CompareDialogProps) {
  const t = useTranslations(`editor.compare.${occasion}`);
  const common = useTranslations('common');
  const phone = useMediaQuery('(max-width: 48em)');
  const runs = useMemo(() => blockDiff(theirs.body, mine.body), [theirs, mine]);
  const fields = useMemo(() => differingFields(theirs, mine), [theirs, mine]);
  const [choices, setChoices] = useState<MergeChoices>(() => proposeChoices(base, theirs, mine));
  const names = { theirs: t('theirs'), mine: t('mine') };

  return (
    <Modal
      opened
      onClose={onClose}
      title={t('title')}
      size="72rem"
      radius="lg"
      fullScreen={phone}
      closeButtonProps={{ 'aria-label': common('close') }}
      classNames={{ title: classes.heading, body: classes.body, content: classes.content }}
    >
      <p className={classes.lead} data-autofocus tabIndex={-1}>
        {t('lead')}
      </p>
      <div className={classes.whole}>
        <Button variant="default" onClick={() => onResolve({ kind: 'theirs' })}>
          {t('useTheirs')}
        </Button>
        <Button variant="default" onClick={() => onResolve({ kind: 'mine' })}>
          {t('useMine')}
        </Button>
      </div>
      <div className={classes.places}>
        <CompareFields
          fields={fields}
          theirs={theirs}
          mine={mine}
          names={names}
          choices={choices.fields}
          onChoose={(field, side) => setChoices({ ...choices, fields: { ...choices.fields, [field]: side } })}
        />
        <CompareBody
          runs={runs}
          names={names}
          choices={choices.blocks}
          onChoose={(index, choice) => setChoices({ ...choices, blocks: choices.blocks.with(index, choice) })}
        />
      </div>
      <div className={classes.foot}>
        <Button variant="default" onClick={onClose}>
          {t('later')}
        </Button>
        <Button onClick={() => onResolve({ kind: 'merged', fields: mergeContents(theirs, mine, choices) })}>
          {t('useChosen')}
        </Button>
      </div>
    </Modal>
  );
}
