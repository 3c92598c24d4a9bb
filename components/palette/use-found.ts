'use client';

import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type Found, NOTHING_FOUND } from '@/lib/palette/palette-item';

const TYPED_MS = 160;

async function fetchFound(sought: string, signal: AbortSignal): Promise<Found> {
  const response = await fetch(`/api/cari-naskah?q=${encodeURIComponent(sought)}`, { signal });
  if (!response.ok) throw new Error(`GET /api/cari-naskah: ${response.status}`);
  return response.json() as Promise<Found>;
}

/** Stories and people on the server, sought once typing rests; an older search is broken off. */
export function useFound(text: string): { found: Found; searching: boolean; failed: boolean } {
  const [sought] = useDebouncedValue(text.trim(), TYPED_MS);
  const query = useQuery({
    queryKey: ['palette', sought],
    queryFn: ({ signal }) => fetchFound(sought, signal),
    enabled: sought !== '',
    placeholderData: keepPreviousData,
    retry: false,
  });
  const none = text.trim() === '';
  return {
    found: none ? NOTHING_FOUND : (query.data ?? NOTHING_FOUND),
    searching: !none && (query.isFetching || sought !== text.trim()),
    failed: !none && query.isError,
  };
}
