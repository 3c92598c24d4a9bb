'use client';

import { ActionIcon, Button, CloseButton } from '@mantine/core';
import { IconBellCheck, IconSettings } from '@tabler/icons-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useRef } from 'react';
import { EmptyState } from '@/components/ui/empty-state';
import { ErrorNotice } from '@/components/ui/error-notice';
import { RowsSkeleton } from '@/components/ui/skeletons';
import { NoticeDays } from './notice-days';
import classes from './notice-panel.module.css';
import type { NoticeFeed } from './use-notice-feed';

/** The reader's notices with what can be done with them. `closable` where nothing else closes it. */
export function NoticePanel(props: { feed: NoticeFeed; onClose: () => void; closable?: boolean }) {
  const t = useTranslations('notice');
  const { feed, onClose } = props;
  const list = useRef<HTMLElement>(null);
  return (
    <>
      <div className={classes.head}>
        <h2 className={classes.title}>{t('title')}</h2>
        {feed.unread > 0 ? (
          <Button
            className={classes.readAll}
            variant="subtle"
            size="xs"
            onClick={() => {
              // The button goes with the last unread notice: whoever pressed it by key goes on in the list.
              list.current?.focus();
              feed.readAll();
            }}
          >
            {t('readAll')}
          </Button>
        ) : null}
        <ActionIcon
          component={Link}
          href="/akun#pemberitahuan"
          size="md"
          onClick={onClose}
          aria-label={t('choices')}
          title={t('choices')}
        >
          <IconSettings size={17} stroke={1.6} aria-hidden />
        </ActionIcon>
        {props.closable ? <CloseButton onClick={onClose} aria-label={t('close')} /> : null}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys. */}
      <section ref={list} className={classes.body} aria-label={t('title')} tabIndex={0}>
        <Content feed={feed} onClose={onClose} />
      </section>
    </>
  );
}

function Content({ feed, onClose }: { feed: NoticeFeed; onClose: () => void }) {
  const t = useTranslations('notice');
  if (feed.state === 'loading') return <RowsSkeleton rows={5} height={58} />;
  if (feed.state === 'failed') {
    return (
      <div className={classes.failed}>
        <ErrorNotice messages={[t('failed')]} onRetry={feed.retry} />
      </div>
    );
  }
  if (feed.items.length === 0) {
    return (
      <EmptyState icon={<IconBellCheck size={22} stroke={1.6} aria-hidden />} title={t('empty')} level={3}>
        {t('emptyText')}
      </EmptyState>
    );
  }
  return (
    <>
      <NoticeDays feed={feed} onOpen={onClose} />
      {feed.more ? (
        <div className={classes.more}>
          <Button variant="default" size="xs" loading={feed.loadingMore} onClick={feed.loadMore}>
            {t('more')}
          </Button>
        </div>
      ) : null}
    </>
  );
}
