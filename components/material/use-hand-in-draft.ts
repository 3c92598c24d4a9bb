'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import type { AttachedFile } from '@/lib/material/material';
import { emptyDraft, forgetDraft, type HandInDraft, keepDraft, keptDraft } from './hand-in-draft';

const KEEP_AFTER_MS = 400;

/**
 * The form's content, kept on this device while it is being written: a closed tab, a dead battery or an ended
 * session loses nothing. `restored` once a kept draft was brought back.
 */
export function useHandInDraft(
  personId: string,
  files: readonly AttachedFile[],
  onRestore: (files: readonly AttachedFile[]) => void,
) {
  const [draft, setDraft] = useState<HandInDraft | null>(null);
  const [restored, setRestored] = useState(false);
  const latest = useRef<HandInDraft | null>(null);
  latest.current = draft && { ...draft, files };

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the browser has the form
  useEffect(() => {
    const kept = keptDraft(personId);
    setDraft(kept ?? emptyDraft());
    setRestored(kept !== null);
    if (kept) onRestore(kept.files);
  }, [personId]);

  useEffect(() => {
    if (!draft) return;
    const timer = setTimeout(() => keepDraft(personId, { ...draft, files }), KEEP_AFTER_MS);
    return () => clearTimeout(timer);
  }, [draft, files, personId]);

  useEffect(() => {
    const keepNow = () => {
      if (latest.current) keepDraft(personId, latest.current);
    };
    window.addEventListener('pagehide', keepNow);
    return () => {
      window.removeEventListener('pagehide', keepNow);
      keepNow();
    };
  }, [personId]);

  const change = useCallback((patch: Partial<HandInDraft>) => {
    setDraft((known) => known && { ...known, ...patch });
  }, []);

  const startOver = () => {
    forgetDraft(personId);
    setDraft(emptyDraft());
    setRestored(false);
    onRestore([]);
  };

  return { draft, change, restored, dismiss: () => setRestored(false), startOver };
}
