'use client';

import { Button } from '@mantine/core';
import { useLocale, useTranslations } from 'next-intl';
import { useTransition } from 'react';
import { formatShortDate } from '@/lib/format/date';
import type { Locale } from '@/lib/format/locale';
import type { OfficeWord } from '@/lib/language/office-word';
import classes from './office-word-list.module.css';

/** One word of the office's list, with who added it and when. */
export function OfficeWordRow(props: {
  word: OfficeWord;
  onRemove: ((word: string) => Promise<void>) | null;
}) {
  const { word, by, at } = props.word;
  const { onRemove } = props;
  const t = useTranslations('settings.language');
  const locale = useLocale() as Locale;
  const [removing, start] = useTransition();
  return (
    <li className={classes.row}>
      <div className={classes.words}>
        <strong lang="id">{word}</strong>
        <span className={classes.by}>{t('addedBy', { name: by, date: formatShortDate(at, locale) })}</span>
      </div>
      {onRemove ? (
        <Button
          variant="subtle"
          color="gray"
          loading={removing}
          aria-label={t('removeOf', { word })}
          onClick={() => start(() => onRemove(word))}
        >
          {t('remove')}
        </Button>
      ) : null}
    </li>
  );
}
