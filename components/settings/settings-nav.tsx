'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { isCurrent } from '@/components/ui/nav-item';
import classes from './settings-nav.module.css';
import type { SettingsPlace } from './settings-places';

/** The settings pages beside the one that is open. */
export function SettingsNav({ places, children }: { places: SettingsPlace[]; children: ReactNode }) {
  const t = useTranslations('settings');
  const pathname = usePathname();
  if (places.length === 0) return children;
  return (
    <div className={classes.frame}>
      <nav className={classes.nav} aria-label={t('title')}>
        <span className={classes.heading} aria-hidden>
          {t('title')}
        </span>
        {places.map(({ href, word }) => (
          <Link
            key={href}
            href={href}
            className={classes.place}
            aria-current={isCurrent(pathname, href) ? 'page' : undefined}
          >
            {t(`places.${word}`)}
          </Link>
        ))}
      </nav>
      <div className={classes.page}>{children}</div>
    </div>
  );
}
