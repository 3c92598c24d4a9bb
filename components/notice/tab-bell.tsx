'use client';

import { Drawer, VisuallyHidden } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconBell } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import tabs from '@/components/ui/tab-bar.module.css';
import { NoticeCount } from './notice-count';
import { NoticePanel } from './notice-panel';
import classes from './tab-bell.module.css';
import type { NoticeFeed } from './use-notice-feed';

/** The bell among a phone's tabs; its notices fill the screen. */
export function TabBell({ feed }: { feed: NoticeFeed }) {
  const t = useTranslations('notice');
  const [opened, { open, close }] = useDisclosure(false);
  return (
    <>
      <button type="button" className={tabs.tab} onClick={open} aria-haspopup="dialog" aria-expanded={opened}>
        <VisuallyHidden>{t('tabBell', { label: t('short'), count: feed.unread })}</VisuallyHidden>
        <span className={classes.icon}>
          <IconBell size={20} stroke={1.6} aria-hidden />
          <NoticeCount count={feed.unread} afloat />
        </span>
        <span aria-hidden>{t('short')}</span>
      </button>
      <Drawer.Root opened={opened} onClose={close} position="bottom" size="100%">
        <Drawer.Content className={classes.sheet} aria-label={t('title')}>
          <NoticePanel feed={feed} onClose={close} closable />
        </Drawer.Content>
      </Drawer.Root>
    </>
  );
}
