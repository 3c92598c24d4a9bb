'use client';

import { IconChevronRight } from '@tabler/icons-react';
import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { formatShortDate } from '@/lib/format/date';
import type { Locale } from '@/lib/format/locale';
import type { RelatedStory } from '@/lib/story/related-story';
import classes from './related-list.module.css';
import { useStageName } from './stage-names';

/** Stories about the same, with why they are shown. Open where it is still to be decided what becomes of the story. */
export function RelatedList({ stories, open }: { stories: RelatedStory[]; open: boolean }) {
  const t = useTranslations('story.related');
  const locale = useLocale() as Locale;
  const stageName = useStageName();
  return (
    <details className={classes.related} open={open}>
      <summary className={classes.summary}>
        <IconChevronRight size={15} stroke={2} aria-hidden />
        {t('title', { count: stories.length })}
      </summary>
      <ul className={classes.list}>
        {stories.map(({ id, number, title, stage, publishedAt, createdAt, why }) => (
          <li key={id}>
            <Link href={`/naskah/${id}`} prefetch={false}>
              <span className={classes.number}>#{number}</span> {title}
            </Link>
            <p className={classes.facts}>
              {t(`why.${why}`)} ·{' '}
              {publishedAt
                ? t('published', { date: formatShortDate(publishedAt, locale) })
                : t('standing', { stage: stageName(stage), date: formatShortDate(createdAt, locale) })}
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}
