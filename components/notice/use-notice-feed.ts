'use client';

import { notifications } from '@mantine/notifications';
import { type InfiniteData, useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useLive } from '@/components/live/live-provider';
import type { NoticeItem, NoticePage } from '@/lib/notice/notice-item';
import type { LocalizedText } from '@/lib/sop/definition';
import type { Outcome } from '@/lib/sop/refusal';

/** What the desk can do with its reader's notices. */
export interface NoticeActions {
  read: (noticeId: string) => Promise<Outcome>;
  readAll: () => Promise<Outcome>;
}

/** The reader's notices as this window knows them, kept up as they change in any window. */
export interface NoticeFeed {
  state: 'loading' | 'failed' | 'ready';
  unread: number;
  items: NoticeItem[];
  stages: Record<string, LocalizedText>;
  more: boolean;
  loadingMore: boolean;
  loadMore: () => void;
  retry: () => void;
  read: (item: NoticeItem) => void;
  readAll: () => void;
}

const KEY = ['notices'];
type Pages = InfiniteData<NoticePage, string>;

async function readPage(cursor: string, signal: AbortSignal): Promise<NoticePage> {
  const query = cursor ? `?sebelum=${encodeURIComponent(cursor)}` : '';
  const answer = await fetch(`/api/pemberitahuan${query}`, { signal });
  if (!answer.ok) throw new Error(`Notices answered ${answer.status}`);
  return (await answer.json()) as NoticePage;
}

/** Reads the notices and keeps them up: once a window, in the desk's frame. */
export function useNoticeFeed(actions: NoticeActions): NoticeFeed {
  const t = useTranslations();
  const client = useQueryClient();
  const query = useInfiniteQuery({
    queryKey: KEY,
    queryFn: ({ pageParam, signal }) => readPage(pageParam, signal),
    initialPageParam: '',
    getNextPageParam: ({ more, items }) => {
      const last = items.at(-1);
      return more && last ? `${last.at}_${last.id}` : undefined;
    },
  });
  const readAnew = () => void client.invalidateQueries({ queryKey: KEY });
  useLive('notices', readAnew);
  useLive('reset', readAnew);
  // After a while without the stream: what it would have told lies in a new reading.
  useLive('ready', readAnew);

  async function mark(change: (item: NoticeItem) => NoticeItem, done: () => Promise<Outcome>) {
    await client.cancelQueries({ queryKey: KEY });
    client.setQueryData<Pages>(KEY, (pages) => pages && marked(pages, change));
    const outcome = await done().catch(() => null);
    if (outcome?.ok) return;
    notifications.show({ color: 'red', title: t('common.failed'), message: t('notice.notMarked') });
    readAnew();
  }

  const pages = query.data?.pages ?? [];
  return {
    state: query.data ? 'ready' : query.isError ? 'failed' : 'loading',
    unread: pages[0]?.unread ?? 0,
    items: pages.flatMap(({ items }) => items),
    stages: Object.assign({}, ...pages.map(({ stages }) => stages)),
    more: query.hasNextPage,
    loadingMore: query.isFetchingNextPage,
    loadMore: () => void query.fetchNextPage(),
    retry: () => void query.refetch(),
    read: ({ id, read }) => {
      if (read) return;
      void mark(
        (item) => (item.id === id ? { ...item, read: true } : item),
        () => actions.read(id),
      );
    },
    readAll: () => void mark((item) => ({ ...item, read: true }), actions.readAll),
  };
}

/** The pages with some items read, and the count of what is left. */
function marked({ pages, pageParams }: Pages, change: (item: NoticeItem) => NoticeItem): Pages {
  let newlyRead = 0;
  const next = pages.map((page) => ({
    ...page,
    items: page.items.map((item) => {
      const after = change(item);
      if (after.read && !item.read) newlyRead += 1;
      return after;
    }),
  }));
  const unread = Math.max(0, (pages[0]?.unread ?? 0) - newlyRead);
  return { pageParams, pages: next.map((page) => ({ ...page, unread })) };
}
