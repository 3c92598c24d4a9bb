'use client';

import type { Editor } from '@tiptap/core';
import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { useThreadsIfAny } from '@/components/annotation/threads-context';
import { openThreads, threadsIn } from '@/lib/annotations/thread';
import { anchorBetween, isWritten } from '@/lib/editor/thread-places';
import type { Autosave } from './autosave';
import { acceptInText, selectThread, shownStandings, showThreads } from './thread-marks';
import type { FieldThreads } from './use-field-threads';

/** Shows the page's open threads in the text being written, and lends them the hands of editor and fields. */
export function useTextThreads(
  editor: Editor | null,
  editable: boolean,
  autosave: Autosave,
  fields: FieldThreads,
): void {
  const t = useTranslations('thread');
  const tools = useThreadsIfAny();
  const { threads, show, attach, setStandings } = tools ?? {};
  const { hands: fieldHands, standings: fieldStandings } = fields;
  const last = useRef('[]');

  useEffect(() => {
    if (!editor || !threads) return;
    const shown = openThreads(threadsIn('body', threads)).map(({ id, number, anchor, replacement }) => ({
      ...{ id, number, anchor, replacement },
      label: t(replacement === null ? 'marker' : 'markerSuggestion', { number }),
    }));
    // A transaction breaks off the word that an input method is putting together: only for what is new.
    const next = JSON.stringify(shown);
    if (next === last.current) return;
    last.current = next;
    showThreads(editor.view, shown);
  }, [editor, threads, t]);

  useEffect(() => {
    if (!editor || !setStandings) return;
    let known = '';
    const tell = () => {
      const standings = new Map([...shownStandings(editor.state), ...fieldStandings]);
      const now = [...standings].join();
      if (now === known) return;
      known = now;
      setStandings(standings);
    };
    tell();
    editor.on('transaction', tell);
    return () => {
      editor.off('transaction', tell);
      setStandings(null);
    };
  }, [editor, setStandings, fieldStandings]);

  useEffect(() => {
    if (!editor || !attach || !editable) return;
    attach({
      write: (suggestions) => {
        autosave.marks.forget(suggestions.map(({ id }) => id));
        const written = [
          ...acceptInText(editor.view, threadsIn('body', suggestions)),
          ...fieldHands.write(suggestions),
        ];
        autosave.marks.accept(written);
        return written;
      },
      tookMark: ({ id }) => autosave.marks.took(id),
      isWritten: (thread) =>
        thread.anchor.part === 'body' ? isWritten(editor.state.doc, thread) : fieldHands.isWritten(thread),
      goTo: (thread) =>
        thread.anchor.part === 'body' ? selectThread(editor.view, thread.id) : fieldHands.goTo(thread),
      selected: () => {
        const inField = fieldHands.selected();
        if (inField !== undefined) return inField;
        const { from, to } = editor.state.selection;
        return anchorBetween(editor.state.doc, from, to);
      },
    });
    return () => attach(null);
  }, [editor, editable, attach, autosave, fieldHands]);

  useEffect(() => {
    if (!editor || !show) return;
    const press = ({ target }: MouseEvent) => {
      const marker = target instanceof Element && target.closest<HTMLElement>('[data-thread-marker]');
      if (marker) show(marker.dataset.threadMarker ?? null);
    };
    const { dom } = editor.view;
    dom.addEventListener('click', press);
    return () => dom.removeEventListener('click', press);
  }, [editor, show]);
}
