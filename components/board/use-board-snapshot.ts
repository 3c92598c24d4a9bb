'use client';

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useEffect } from 'react';
import type { BoardCard, BoardFrame, BoardSnapshot } from '@/lib/board/board-card';

const EVERY_20_S = 20_000;

/** Where the board of a reader lies in the query cache. */
export function boardKey(readerId: string): readonly unknown[] {
  return ['board', readerId];
}

async function fetchBoard({ signal }: { signal: AbortSignal }): Promise<BoardSnapshot> {
  const response = await fetch('/api/board', { signal });
  if (!response.ok) throw new Error(`GET /api/board: ${response.status}`);
  return response.json() as Promise<BoardSnapshot>;
}

/**
 * The board as last read: from the page at first, then every 20 s and whenever the window is looked at again.
 * Cards of an SOP edition that the page did not bring are held back until the page is read anew.
 * @param resting true while reading again would disturb, such as during a drag
 */
export function useBoardSnapshot(initial: BoardSnapshot, frame: BoardFrame, resting: boolean) {
  const router = useRouter();
  const queryClient = useQueryClient();
  const queryKey = boardKey(frame.me.id);
  const query = useQuery({
    queryKey,
    queryFn: fetchBoard,
    initialData: initial,
    refetchInterval: resting ? false : EVERY_20_S,
    refetchOnWindowFocus: !resting,
    staleTime: 5_000,
  });
  const readerId = frame.me.id;
  useEffect(() => {
    queryClient.setQueryData<BoardSnapshot>(boardKey(readerId), (kept) =>
      kept && kept.asOf > initial.asOf ? kept : initial,
    );
  }, [queryClient, readerId, initial]);

  const isKnown = (card: BoardCard) => card.sopVersionId in frame.sops;
  const complete = query.data.cards.every(isKnown) && query.data.sopVersionId in frame.sops;
  useEffect(() => {
    if (!complete) router.refresh();
  }, [complete, router]);
  return {
    snapshot: complete ? query.data : { ...query.data, cards: query.data.cards.filter(isKnown) },
    failed: query.isError,
    retry: () => void query.refetch(),
  };
}
