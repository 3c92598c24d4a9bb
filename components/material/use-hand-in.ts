'use client';

import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import { useRefusalText } from '@/components/story/refusal-text';
import { checkHandIn } from '@/lib/material/hand-in-form';
import type { Outcome, Refusal } from '@/lib/sop/refusal';
import { LIMITS } from '@/lib/sop/vocabulary';
import { type HandInDraft, textFile } from './hand-in-draft';
import type { Uploads } from './use-uploads';

/** What became of a material that was handed in. */
export interface HandedIn {
  materialId: string;
  storyNumber: number;
  title: string;
}

/** The server action that hands in; the form it gets is judged again there. */
export type HandInAction = (form: unknown) => Promise<Outcome<HandedIn>>;

const NO_FAULTS: ReadonlyMap<string, string> = new Map();

/** Sends the form once at a time and tells what is wrong with it, by field and all together. */
export function useHandIn(options: { handIn: HandInAction; today: string; onDone: () => void }) {
  const t = useTranslations('material.fault');
  const common = useTranslations('common');
  const refusalText = useRefusalText();
  const [faults, setFaults] = useState(NO_FAULTS);
  const [messages, setMessages] = useState<readonly string[]>([]);
  const [sending, setSending] = useState(false);
  const [done, setDone] = useState<HandedIn | null>(null);
  // State comes too late for a second press in the same moment.
  const underWay = useRef(false);

  const show = (found: { field?: string | undefined; message: string }[]) => {
    setFaults(new Map(found.flatMap(({ field, message }) => (field ? [[field, message] as const] : []))));
    setMessages([...new Set(found.map(({ message }) => message))]);
  };
  const sentenceOf = (reason: Refusal) =>
    reason.code === 'invalid' ? String(reason.params?.message ?? '') : refusalText(reason);

  const send = async (draft: HandInDraft, uploads: Uploads) => {
    if (underWay.current) return;
    // Links stay on their rows' numbers, so that a fault stands beside the row it speaks of.
    const numbers = draft.links.flatMap((link, index) => (link.value.trim() === '' ? [] : [index]));
    const form = formOf(draft);
    const checked = checkHandIn(form, options.today);
    const found = checked.ok
      ? []
      : checked.faults.map(({ field, key }) => ({
          field: rowField(field, numbers),
          message: t(key, LIMITS),
        }));
    const unsettled = uploads.list.some((upload) => upload.state === 'refused' || upload.state === 'failed');
    if (unsettled) found.push({ field: 'fileIds', message: t('filesUnsettled') });
    show(found);
    if (found.length > 0) return;
    underWay.current = true;
    setSending(true);
    try {
      const outcome = await options.handIn(form);
      if (outcome.ok) {
        options.onDone();
        setDone({ materialId: outcome.materialId, storyNumber: outcome.storyNumber, title: outcome.title });
        window.scrollTo({ top: 0 });
      } else {
        show(
          outcome.reasons.map((reason) => ({
            field: reason.field && rowField(reason.field, numbers),
            message: sentenceOf(reason),
          })),
        );
      }
    } catch {
      show([{ message: common('unknownError') }]);
    } finally {
      underWay.current = false;
      setSending(false);
    }
  };

  return { faults, messages, sending, done, send, again: () => setDone(null) };
}

function formOf(draft: HandInDraft) {
  return {
    id: draft.id,
    title: draft.title,
    text: draft.text,
    sector: draft.sector,
    kind: draft.kind,
    source: draft.source,
    links: draft.links.map((link) => link.value.trim()).filter(Boolean),
    wantedOn: draft.wantedOn || null,
    fileIds: draft.files.map((file) => file.id),
    textFrom: textFile(draft, draft.files) ? draft.textFrom : null,
  };
}

function rowField(field: string, numbers: readonly number[]): string {
  const position = /^links\.(\d+)$/.exec(field)?.[1];
  return position === undefined ? field : `links.${numbers[Number(position)] ?? position}`;
}
