'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { type MediaUse, pathOfUse } from '@/lib/media/media-item';
import classes from './media-sheet.module.css';

/** Everything that uses a file, each with the way to it. */
export function UsesList({ uses }: { uses: readonly MediaUse[] }) {
  const t = useTranslations('media');
  return (
    <section>
      <h3 className={classes.heading}>{t('usedIn')}</h3>
      {uses.length === 0 ? <p className={classes.nothing}>{t('unused')}</p> : null}
      <ul className={classes.uses}>
        {uses.map((use) => (
          <li key={`${use.as} ${use.story?.id} ${use.ref}`}>
            <span className={classes.kind}>{t(`as.${use.as}`)}</span>
            <Link href={pathOfUse(use)}>
              {use.story ? `#${use.story.number} ${use.story.title}` : t(`as.${use.as}`)}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
