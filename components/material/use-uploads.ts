'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import type { AttachedFile } from '@/lib/material/material';
import type { Refusal } from '@/lib/sop/refusal';
import { LIMITS } from '@/lib/sop/vocabulary';
import { uploadFile } from './upload-file';

/** A file on its way to the server, or there. */
export interface Upload {
  key: string;
  name: string;
  bytes: number;
  state: 'waiting' | 'sending' | 'stored' | 'refused' | 'failed';
  /** Share sent, 0 to 1. */
  progress: number;
  stored?: AttachedFile;
  reasons?: Refusal[];
  cause?: 'connection' | 'server';
}

const AT_ONCE = 3;

export interface Uploads {
  list: readonly Upload[];
  /** Files that have arrived, in the order they were chosen. */
  stored: readonly AttachedFile[];
  busy: boolean;
  /** Files that were chosen beyond the limit and left out. */
  leftOut: number;
  add: (files: readonly File[]) => void;
  retry: (key: string) => void;
  remove: (key: string) => void;
  /** Replaces all by files that arrived earlier. */
  restore: (files: readonly AttachedFile[]) => void;
}

/** Uploads as a list that a form shows: a few at a time, each with its progress, retried or removed alone. */
export function useUploads(limit: number): Uploads {
  const [list, setList] = useState<readonly Upload[]>([]);
  const [leftOut, setLeftOut] = useState(0);
  const sources = useRef(new Map<string, File>());
  const running = useRef(new Map<string, AbortController>());

  const change = useCallback((key: string, patch: Partial<Upload>) => {
    setList((known) => known.map((upload) => (upload.key === key ? { ...upload, ...patch } : upload)));
  }, []);

  const start = useCallback(
    async (key: string, file: File) => {
      const controller = new AbortController();
      running.current.set(key, controller);
      const result = await uploadFile(file, {
        signal: controller.signal,
        onProgress: (progress) => change(key, { progress }),
      });
      running.current.delete(key);
      if (result.kind === 'stored') change(key, { state: 'stored', stored: result.file, progress: 1 });
      if (result.kind === 'refused') change(key, { state: 'refused', reasons: result.reasons });
      if (result.kind === 'failed') change(key, { state: 'failed', cause: result.cause });
    },
    [change],
  );

  useEffect(() => {
    const sending = list.filter((upload) => upload.state === 'sending').length;
    const next = list.filter((upload) => upload.state === 'waiting').slice(0, AT_ONCE - sending);
    for (const { key } of next) {
      const file = sources.current.get(key);
      if (!file || running.current.has(key)) continue;
      change(key, { state: 'sending', progress: 0 });
      void start(key, file);
    }
  }, [list, change, start]);

  useEffect(() => {
    const controllers = running.current;
    return () => {
      for (const controller of controllers.values()) controller.abort();
    };
  }, []);

  return {
    list,
    stored: list.flatMap((upload) => (upload.stored ? [upload.stored] : [])),
    busy: list.some((upload) => upload.state === 'waiting' || upload.state === 'sending'),
    leftOut,
    add: (files) => {
      const room = limit - list.filter((upload) => upload.state !== 'refused').length;
      const taken = files.slice(0, Math.max(0, room));
      setLeftOut(files.length - taken.length);
      const added = taken.map((file) => newUpload(file, sources.current));
      // To what is there by then: a file that arrives meanwhile must not be set back to being sent.
      setList((known) => [...known, ...added]);
    },
    retry: (key) => change(key, { state: 'waiting', progress: 0 }),
    remove: (key) => {
      running.current.get(key)?.abort();
      sources.current.delete(key);
      setLeftOut(0);
      setList((known) => known.filter((upload) => upload.key !== key));
    },
    restore: (files) => {
      for (const controller of running.current.values()) controller.abort();
      setLeftOut(0);
      setList(
        files.map((file) => ({
          key: file.id,
          name: file.name,
          bytes: file.bytes,
          state: 'stored',
          progress: 1,
          stored: file,
        })),
      );
    },
  };
}

function newUpload(file: File, sources: Map<string, File>): Upload {
  const key = `${file.name}-${file.lastModified}-${sources.size}-${performance.now()}`;
  sources.set(key, file);
  const upload: Upload = { key, name: file.name, bytes: file.size, state: 'waiting', progress: 0 };
  // What the server would refuse by its size alone is not sent at all.
  if (file.size > LIMITS.fileBytes) {
    const limit = `${LIMITS.fileBytes / (1024 * 1024)} MB`;
    const reason: Refusal = { code: 'fileTooLarge', params: { name: file.name, limit } };
    return { ...upload, state: 'refused', reasons: [reason] };
  }
  if (file.size === 0) {
    return { ...upload, state: 'refused', reasons: [{ code: 'fileEmpty', params: { name: file.name } }] };
  }
  return upload;
}
