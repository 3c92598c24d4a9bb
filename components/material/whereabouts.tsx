import { IconArrowRight, IconExternalLink } from '@tabler/icons-react';
import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { formatDateTime } from '@/lib/format/date';
import type { Locale } from '@/lib/format/locale';
import type { MaterialWhereabouts } from '@/lib/material/material';
import { StandingBadge } from './standing-badge';
import classes from './whereabouts.module.css';

/** Where a material's story is now, why it was declined, and the ways to the story and the article. */
export function Whereabouts(props: {
  storyId: string;
  whereabouts: MaterialWhereabouts;
  children?: ReactNode;
}) {
  const t = useTranslations('material.view');
  const locale = useLocale() as Locale;
  const { whereabouts, storyId } = props;
  const { declined } = whereabouts;
  return (
    <aside className={classes.panel} aria-labelledby="sekarang">
      <h2 id="sekarang" className={classes.heading}>
        {t('whereabouts')}
      </h2>
      <StandingBadge standing={whereabouts.standing} />
      {whereabouts.standing === 'working' ? (
        <p className={classes.stage}>{whereabouts.stageName[locale]}</p>
      ) : null}
      {declined ? (
        <figure className={classes.declined}>
          <blockquote>{declined.reason}</blockquote>
          <figcaption>
            {t('declinedBy', { name: declined.by, date: formatDateTime(declined.at, locale) })}
          </figcaption>
        </figure>
      ) : null}
      {props.children}
      <div className={classes.ways}>
        <Link href={`/naskah/${storyId}`}>
          {t('story', { number: whereabouts.storyNumber })}
          <IconArrowRight size={15} stroke={1.8} aria-hidden />
        </Link>
        {whereabouts.articleSlug ? (
          <a href={`/berita/${whereabouts.articleSlug}`} target="_blank" rel="noopener">
            {t('article')}
            <IconExternalLink size={15} stroke={1.8} aria-hidden />
          </a>
        ) : null}
      </div>
    </aside>
  );
}
