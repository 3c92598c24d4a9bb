'use client';

import { useSearchParams } from 'next/navigation';
import { useCallback, useState } from 'react';
import { type BoardFilter, filterFromQuery, filterToQuery } from '@/lib/board/filter';

/** The filter, begun from the address and kept in it without asking the server again. */
export function useBoardFilter(): [BoardFilter, (change: Partial<BoardFilter>) => void] {
  const query = useSearchParams();
  const [filter, setFilter] = useState(() => filterFromQuery(query));
  const change = useCallback(
    (part: Partial<BoardFilter>) => {
      const next = { ...filter, ...part };
      setFilter(next);
      const text = filterToQuery(next);
      window.history.replaceState(null, '', text ? `?${text}` : window.location.pathname);
    },
    [filter],
  );
  return [filter, change];
}
