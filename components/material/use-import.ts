'use client';

import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import { useRefusalText } from '@/components/story/refusal-text';
import type { ImportPreview, ReadTextAction } from '@/lib/document-import/preview';
import type { AttachedFile } from '@/lib/material/material';
import type { HandInDraft } from './hand-in-draft';

/** The text of one upload being read, read, or refused with a sentence. */
export interface OpenedText {
  file: AttachedFile;
  preview: ImportPreview | null;
  fault: string | null;
}

export interface Import {
  opened: OpenedText | null;
  /** Name of another file whose text would be replaced. */
  replaces: string | null;
  inUse: boolean;
  /** The title that the empty field would be filled with. */
  titleFills: string | null;
  open: (file: AttachedFile) => void;
  close: () => void;
  use: () => void;
  stop: () => void;
}

/** Reads the text of an upload to be looked at, and takes it as the story's or leaves it. */
export function useImport(options: {
  draft: HandInDraft;
  change: (patch: Partial<HandInDraft>) => void;
  source: AttachedFile | null;
  read: ReadTextAction;
}): Import {
  const t = useTranslations('material.import');
  const refusalText = useRefusalText();
  const [opened, setOpened] = useState<OpenedText | null>(null);
  const asked = useRef('');
  const { draft, change, source } = options;
  const inUse = opened !== null && opened.file.id === source?.id;
  const titleFills = draft.title.trim() === '' ? (opened?.preview?.title ?? null) : null;

  const open = async (file: AttachedFile) => {
    asked.current = file.id;
    setOpened({ file, preview: null, fault: null });
    const answer = await options.read(file.id).catch(() => null);
    // Closed or another file opened meanwhile.
    if (asked.current !== file.id) return;
    if (answer?.ok) setOpened({ file, preview: answer.preview, fault: null });
    else {
      const fault = answer ? answer.reasons.map(refusalText).join(' ') : t('failed');
      setOpened({ file, preview: null, fault });
    }
  };
  const close = () => {
    asked.current = '';
    setOpened(null);
  };
  const use = () => {
    if (!opened?.preview) return;
    const titleTaken = titleFills !== null && opened.preview.titleStands;
    change({
      textFrom: { fileId: opened.file.id, titleTaken },
      ...(titleFills === null ? {} : { title: titleFills }),
    });
    close();
  };
  const stop = () => {
    change({ textFrom: null });
    close();
  };
  const replaces = source && !inUse ? source.name : null;
  return { opened, replaces, inUse, titleFills, open: (file) => void open(file), close, use, stop };
}
