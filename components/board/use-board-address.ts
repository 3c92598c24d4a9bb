'use client';

import { useSearchParams } from 'next/navigation';
import { useCallback, useEffect, useRef, useState } from 'react';
import { addressFromQuery, addressToQuery, type BoardAddress } from '@/lib/board/board-address';

/** What the board shows and how, begun from the address and kept in it without asking the server again. */
export function useBoardAddress(): [BoardAddress, (change: Partial<BoardAddress>) => void] {
  const query = useSearchParams();
  const [address, setAddress] = useState(() => addressFromQuery(query));
  const latest = useRef(address);
  const show = useCallback((next: BoardAddress) => {
    latest.current = next;
    setAddress(next);
  }, []);
  const change = useCallback(
    (part: Partial<BoardAddress>) => {
      const next = { ...latest.current, ...part };
      show(next);
      const text = addressToQuery(next);
      window.history.replaceState(null, '', text ? `?${text}` : window.location.pathname);
    },
    [show],
  );
  // A link or the way back leads elsewhere; what this board wrote itself is told late and passed over.
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked at anew when the query was told.
  useEffect(() => {
    const said = addressFromQuery(new URLSearchParams(window.location.search));
    if (addressToQuery(said) !== addressToQuery(latest.current)) show(said);
  }, [query, show]);
  return [address, change];
}
