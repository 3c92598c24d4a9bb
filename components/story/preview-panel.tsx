'use client';

import { SegmentedControl } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import classes from './preview.module.css';
import { PREVIEWS, PreviewFrame, type PreviewKind } from './preview-frame';

/** The story as its readers will have it, on a phone, on a desktop and where its link is shared. */
export function PreviewPanel({ action, large }: { action?: ReactNode; large?: boolean }) {
  const t = useTranslations('story.preview');
  const [kind, setKind] = useState<PreviewKind>('phone');
  return (
    <div className={classes.panel} data-large={large || undefined}>
      <div className={classes.choices}>
        <SegmentedControl
          size="xs"
          aria-label={t('kinds')}
          value={kind}
          onChange={(value) => setKind(value as PreviewKind)}
          data={(Object.keys(PREVIEWS) as PreviewKind[]).map((value) => ({
            value,
            label: t(`kind.${value}`),
          }))}
        />
        {action}
      </div>
      <PreviewFrame kind={kind} />
      <p className={classes.note}>{t('note')}</p>
    </div>
  );
}
