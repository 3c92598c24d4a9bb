'use client';

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useEffect, useMemo, useRef } from 'react';
import { useLive, useLiveState } from '@/components/live/live-provider';
import type { BoardAnswer, BoardCard, BoardFrame, BoardSnapshot } from '@/lib/board/board-card';
import { mergeCards } from '@/lib/board/merge-cards';

/** While changes are told as they happen, a reading now and then only makes sure. */
const SURE_MS = 120_000;
const UNTOLD_MS = 15_000;

/** Where the board of a reader lies in the query cache. */
export function boardKey(readerId: string): readonly unknown[] {
  return ['board', readerId];
}

/** Under which changes of the reader's board are under way. */
export function changeKey(readerId: string): readonly unknown[] {
  return [...boardKey(readerId), 'change'];
}

/** Reads the board; null when the one of that mark still holds. */
async function fetchBoard(mark: string, signal: AbortSignal): Promise<BoardSnapshot | null> {
  const response = await fetch(mark ? `/api/board?kenal=${mark}` : '/api/board', { signal });
  if (!response.ok) throw new Error(`GET /api/board: ${response.status}`);
  const answer: BoardAnswer = await response.json();
  return 'unchanged' in answer ? null : answer;
}

/**
 * The board as it is: from the page at first, then told of every change; while it is not told, read anew.
 * Cards of an SOP edition that the page did not bring are held back until the page is read anew.
 * @param resting true while reading again would disturb, such as during a drag
 */
export function useBoardSnapshot(initial: BoardSnapshot, frame: BoardFrame, resting: boolean) {
  const router = useRouter();
  const queryClient = useQueryClient();
  const queryKey = boardKey(frame.me.id);
  const live = useLiveState() === 'live';
  /** Cards told since the last reading began. */
  const heard = useRef<BoardCard[]>([]);
  const query = useQuery({
    queryKey,
    queryFn: async ({ signal }) => {
      const kept = () => queryClient.getQueryData<BoardSnapshot>(queryKey) ?? initial;
      heard.current = [];
      const read = await fetchBoard(kept().mark, signal);
      // Told while the answer was on its way: it may have been read before.
      return read ? mergeCards(read, heard.current, frame.sops) : kept();
    },
    initialData: initial,
    refetchInterval: resting ? false : live ? SURE_MS : UNTOLD_MS,
    refetchOnWindowFocus: !resting,
    staleTime: 5_000,
  });
  const readerId = frame.me.id;
  useEffect(() => {
    queryClient.setQueryData<BoardSnapshot>(boardKey(readerId), (kept) =>
      kept && kept.asOf > initial.asOf ? kept : initial,
    );
  }, [queryClient, readerId, initial]);

  const { sops } = frame;
  useLive('stories', ({ cards }) => {
    heard.current.push(...cards);
    queryClient.setQueryData<BoardSnapshot>(queryKey, (kept) => kept && mergeCards(kept, cards, sops));
  });
  useLive('reset', () => void query.refetch());
  // What happened between the page's reading and the stream was told to nobody; a failed reading ends here too.
  const { refetch } = query;
  useEffect(() => {
    const changing = queryClient.isMutating({ mutationKey: changeKey(readerId) }) > 0;
    if (live && !changing) void refetch();
  }, [live, queryClient, readerId, refetch]);
  // The SOP or the calendar: what the page brought besides the cards.
  useLive('office', () => router.refresh());

  const { data } = query;
  const known = useMemo(() => data.cards.filter((card) => card.sopVersionId in sops), [data, sops]);
  const complete = known.length === data.cards.length && data.sopVersionId in sops;
  useEffect(() => {
    if (!complete) router.refresh();
  }, [complete, router]);
  const snapshot = useMemo(() => {
    const columns = new Set(data.columns.map(({ stage }) => stage));
    return { ...data, cards: known.filter(({ stage }) => columns.has(stage)) };
  }, [data, known]);
  return {
    snapshot,
    failedSince: query.isError ? new Date(query.dataUpdatedAt) : null,
    retry: () => void query.refetch(),
  };
}
