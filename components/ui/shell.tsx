'use client';

import { Tooltip } from '@mantine/core';
import { IconLayoutSidebarLeftCollapse, IconLayoutSidebarLeftExpand } from '@tabler/icons-react';
import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { useRested } from './idle';
import { NAV_COOKIE } from './nav-cookie';
import { isCurrent, type NavItem } from './nav-item';
import { PendingIcon } from './pending-icon';
import classes from './shell.module.css';
import { TabBar } from './tab-bar';

export interface ShellProps {
  items: NavItem[];
  brand: ReactNode;
  /** The mark alone, for the narrow navigation. */
  mark: ReactNode;
  /** Above the places; told whether there is room for words. */
  bell: (narrow: boolean) => ReactNode;
  /** One more tab on a phone, before "more". */
  tab: ReactNode;
  /** Foot of the navigation; told whether there is room for words. */
  foot: (narrow: boolean) => ReactNode;
  /** What lies behind "more" on a phone, besides the places without a tab. */
  more: ReactNode;
  narrow: boolean;
  children: ReactNode;
}

/** The frame of a work tool: navigation at the left on a desktop, a bar of tabs on a phone, the page in `main`. */
export function Shell({ items, narrow: startNarrow, children, ...slots }: ShellProps) {
  const t = useTranslations('common.shell');
  const [narrow, setNarrow] = useState(startNarrow);
  const toggle = () => {
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in Firefox and Safari.
    document.cookie = `${NAV_COOKIE}=${narrow ? 'wide' : 'narrow'}; path=/; max-age=31536000; samesite=lax`;
    setNarrow(!narrow);
  };
  return (
    <div className={classes.shell} data-narrow={narrow || undefined}>
      <a className={classes.skip} href="#isi">
        {t('skip')}
      </a>
      <nav className={classes.side} aria-label={t('navigation')}>
        <div className={classes.brand}>{narrow ? slots.mark : slots.brand}</div>
        <div className={classes.bell}>{slots.bell(narrow)}</div>
        <div className={classes.nav}>
          {items.map((item) => (
            <NavLink key={item.href} item={item} narrow={narrow} />
          ))}
        </div>
        <div className={classes.foot}>
          {slots.foot(narrow)}
          <Tooltip label={t('widen')} position="right" disabled={!narrow}>
            <button
              type="button"
              className={classes.place}
              onClick={toggle}
              aria-label={narrow ? t('widen') : undefined}
            >
              {narrow ? (
                <IconLayoutSidebarLeftExpand size={18} stroke={1.6} aria-hidden />
              ) : (
                <IconLayoutSidebarLeftCollapse size={18} stroke={1.6} aria-hidden />
              )}
              {narrow ? null : <span>{t('narrow')}</span>}
            </button>
          </Tooltip>
        </div>
      </nav>
      <main id="isi" className={classes.main} tabIndex={-1}>
        {children}
      </main>
      <TabBar items={items} tab={slots.tab} more={slots.more} />
    </div>
  );
}

function NavLink({ item, narrow }: { item: NavItem; narrow: boolean }) {
  const current = isCurrent(usePathname(), item.href);
  const rested = useRested();
  const link = (
    <Link
      className={classes.place}
      href={item.href}
      // Not while the page itself is coming up.
      prefetch={rested ? null : false}
      aria-current={current ? 'page' : undefined}
      aria-label={narrow ? item.label : undefined}
    >
      <PendingIcon icon={item.icon} />
      {narrow ? null : <span>{item.label}</span>}
    </Link>
  );
  if (!narrow) return link;
  return (
    <Tooltip label={item.label} position="right">
      {link}
    </Tooltip>
  );
}
