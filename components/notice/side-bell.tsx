'use client';

import { Popover, Tooltip, VisuallyHidden } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconBell } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { NoticeCount } from './notice-count';
import { NoticePanel } from './notice-panel';
import classes from './side-bell.module.css';
import type { NoticeFeed } from './use-notice-feed';

/** The bell in the desktop's navigation; its notices open beside it. */
export function SideBell({ feed, narrow }: { feed: NoticeFeed; narrow: boolean }) {
  const t = useTranslations('notice');
  const [opened, { toggle, close }] = useDisclosure(false);
  return (
    <Popover
      opened={opened}
      onChange={(open) => (open ? undefined : close())}
      position="right-start"
      offset={12}
      width={408}
      trapFocus
      returnFocus
    >
      <Popover.Target>
        <Tooltip label={t('title')} position="right" disabled={opened || !narrow}>
          <button
            type="button"
            className={classes.bell}
            data-narrow={narrow || undefined}
            onClick={toggle}
            aria-haspopup="dialog"
            aria-expanded={opened}
          >
            <VisuallyHidden>{t('bell', { count: feed.unread })}</VisuallyHidden>
            <IconBell size={18} stroke={1.6} aria-hidden />
            {narrow ? null : (
              <span className={classes.word} aria-hidden>
                {t('title')}
              </span>
            )}
            <NoticeCount count={feed.unread} afloat={narrow} />
          </button>
        </Tooltip>
      </Popover.Target>
      <Popover.Dropdown className={classes.panel} aria-label={t('title')}>
        <NoticePanel feed={feed} onClose={close} />
      </Popover.Dropdown>
    </Popover>
  );
}
