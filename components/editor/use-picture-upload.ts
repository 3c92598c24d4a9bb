'use client';

import { useTranslations } from 'next-intl';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useRefusalText } from '@/components/story/refusal-text';
import type { UploadedPicture, UploadPicture } from './upload-picture';

export type UploadState =
  | { phase: 'none' }
  | { phase: 'sending'; source: File; share: number }
  | { phase: 'failed'; source: File; messages: string[] }
  | { phase: 'done'; source: File; file: UploadedPicture };

/** One picture on its way to the server, with its preview; choosing another stops the first. */
export function usePictureUpload(upload: UploadPicture) {
  const t = useTranslations('editor.picture');
  const refusalText = useRefusalText();
  const [state, setState] = useState<UploadState>({ phase: 'none' });
  const stop = useRef<AbortController | null>(null);
  const words = useRef({ refusalText, failed: '' });
  words.current = { refusalText, failed: t('uploadFailed') };

  const start = useCallback(
    (source: File) => {
      stop.current?.abort();
      const controller = new AbortController();
      stop.current = controller;
      setState({ phase: 'sending', source, share: 0 });
      const set = (next: UploadState) => !controller.signal.aborted && setState(next);
      upload(source, (share) => set({ phase: 'sending', source, share }), controller.signal)
        .then((outcome) =>
          outcome.ok
            ? set({ phase: 'done', source, file: outcome.file })
            : set({ phase: 'failed', source, messages: outcome.reasons.map(words.current.refusalText) }),
        )
        .catch(() => set({ phase: 'failed', source, messages: [words.current.failed] }));
    },
    [upload],
  );

  useEffect(() => () => stop.current?.abort(), []);

  const source = state.phase === 'none' || state.phase === 'failed' ? null : state.source;
  const [preview, setPreview] = useState<string | null>(null);
  useEffect(() => {
    if (!source) return setPreview(null);
    const address = URL.createObjectURL(source);
    setPreview(address);
    return () => URL.revokeObjectURL(address);
  }, [source]);

  const reset = useCallback(() => {
    stop.current?.abort();
    setState({ phase: 'none' });
  }, []);

  return { state, start, reset, preview };
}

export type PictureUpload = ReturnType<typeof usePictureUpload>;
