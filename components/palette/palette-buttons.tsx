'use client';

import { Tooltip, VisuallyHidden } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { useStored } from '@/components/ui/store';
import tabs from '@/components/ui/tab-bar.module.css';
import classes from './palette-buttons.module.css';
import { usePalette } from './palette-context';

/** Opens the palette from the desktop's navigation. */
export function SidePalette({ narrow }: { narrow: boolean }) {
  const t = useTranslations('palette');
  const palette = usePalette();
  const opened = useStored(palette.opened, (value) => value !== null);
  return (
    <Tooltip label={t('label')} position="right" disabled={!narrow}>
      <button
        type="button"
        className={classes.side}
        data-narrow={narrow || undefined}
        onClick={() => palette.open()}
        aria-haspopup="dialog"
        aria-expanded={opened}
        aria-keyshortcuts="Control+K Meta+K"
        aria-label={narrow ? t('label') : undefined}
      >
        <IconSearch size={17} stroke={1.7} aria-hidden />
        {narrow ? null : (
          <>
            <span className={classes.word}>{t('button')}</span>
            <kbd className={classes.key} aria-hidden>
              Ctrl K
            </kbd>
          </>
        )}
      </button>
    </Tooltip>
  );
}

/** Opens the palette from a phone's tabs. */
export function TabPalette() {
  const t = useTranslations('palette');
  const palette = usePalette();
  const opened = useStored(palette.opened, (value) => value !== null);
  return (
    <button
      type="button"
      className={tabs.tab}
      onClick={() => palette.open()}
      aria-haspopup="dialog"
      aria-expanded={opened}
    >
      <VisuallyHidden>{t('label')}</VisuallyHidden>
      <IconSearch size={20} stroke={1.6} aria-hidden />
      <span aria-hidden>{t('short')}</span>
    </button>
  );
}
