'use client';

import { Drawer } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconDots } from '@tabler/icons-react';
import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type ReactNode, useEffect } from 'react';
import { useRested } from './idle';
import { isCurrent, type NavItem } from './nav-item';
import { PendingIcon } from './pending-icon';
import classes from './tab-bar.module.css';

/** The phone's navigation: the places with a tab, and a drawer with all the rest. */
export function TabBar({ items, tab, more }: { items: NavItem[]; tab: ReactNode; more: ReactNode }) {
  const t = useTranslations('common');
  const pathname = usePathname();
  const prefetch = useRested() ? null : false;
  const [opened, { open, close }] = useDisclosure(false);
  const rest = items.filter((item) => !item.tab);
  const restCurrent = rest.some((item) => isCurrent(pathname, item.href));
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new page closes the drawer.
  useEffect(close, [pathname]);
  return (
    <>
      <nav className={classes.bar} aria-label={t('shell.tabs')}>
        {items
          .filter((item) => item.tab)
          .map((item) => (
            <Link
              key={item.href}
              className={classes.tab}
              href={item.href}
              prefetch={prefetch}
              aria-current={isCurrent(pathname, item.href) ? 'page' : undefined}
            >
              <PendingIcon icon={item.icon} />
              <span>{item.label}</span>
            </Link>
          ))}
        {tab}
        <button
          type="button"
          className={classes.tab}
          data-current={restCurrent || undefined}
          onClick={open}
          aria-haspopup="dialog"
          aria-expanded={opened}
        >
          <IconDots size={20} stroke={1.6} aria-hidden />
          <span>{t('more')}</span>
        </button>
      </nav>
      <Drawer
        opened={opened}
        onClose={close}
        position="bottom"
        size="auto"
        title={t('more')}
        closeButtonProps={{ 'aria-label': t('close') }}
        classNames={{ content: classes.sheet }}
      >
        <div className={classes.list}>
          {rest.map((item) => (
            <Link
              key={item.href}
              className={classes.row}
              href={item.href}
              prefetch={prefetch}
              aria-current={isCurrent(pathname, item.href) ? 'page' : undefined}
            >
              <PendingIcon icon={item.icon} />
              <span>{item.label}</span>
            </Link>
          ))}
          {more}
        </div>
      </Drawer>
    </>
  );
}
