'use client';

import { Drawer } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { useThreads } from './threads-context';
import { ThreadsPanel } from './threads-panel';
import classes from './threads-panel.module.css';

/** The threads over the text, from below, where there is no room beside it. */
export function ThreadsSheet() {
  const t = useTranslations('thread');
  const { sheet, closeSheet } = useThreads();
  return (
    <Drawer.Root opened={sheet} onClose={closeSheet} position="bottom" size="75dvh">
      <Drawer.Overlay backgroundOpacity={0.35} />
      <Drawer.Content className={classes.sheet} aria-label={t('title')}>
        <Drawer.Body className={classes.sheetBody}>
          <Drawer.CloseButton className={classes.close} aria-label={t('close')} />
          <ThreadsPanel inSheet />
        </Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  );
}
