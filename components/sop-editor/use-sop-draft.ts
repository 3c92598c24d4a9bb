'use client';

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { SopDefinition } from '@/lib/sop/definition';
import { type DefinitionPath, withValueAt } from '@/lib/sop/edit-list';
import type { DraftSave, DraftSaved, DraftState } from '@/lib/sop/sop-draft';
import { type DraftCopy, draftCopies } from './draft-copies';
import { DraftKeeper, type DraftText, type KeepState } from './draft-keeper';

/** Typing in one field within this time, in milliseconds, is undone as one. */
const ONE_CHANGE_MS = 1_500;
const MOST_UNDONE = 100;

/** What this window saved last: going back shows a page as it was first rendered, before those saves. */
const savedHere = new Map<string, DraftState>();

function newest(draftId: string, server: DraftState): DraftState {
  const own = savedHere.get(draftId);
  return own && own.revision > server.revision ? own : server;
}

/** A draft in the browser with all that keeps it: the text, its saving, undoing, and what lies on the device. */
export function useSopDraft(options: {
  draftId: string;
  userId: string;
  server: DraftState;
  save: (save: DraftSave) => Promise<DraftSaved>;
}) {
  const { draftId, userId } = options;
  const [server] = useState(() => newest(draftId, options.server));
  const [text, setText] = useState<DraftText>({ note: server.note, definition: server.definition });
  const [keep, setKeep] = useState<KeepState>({ phase: 'saved', at: server.changedAt });
  const [setAside, setSetAside] = useState<DraftCopy[]>([]);
  const [earlier, setEarlier] = useState<DraftText[]>([]);
  const textNow = useRef(text);
  const lastChange = useRef({ place: '', at: 0 });
  const saveNow = useRef(options.save);
  saveNow.current = options.save;
  const copies = useMemo(() => draftCopies(draftId, userId), [draftId, userId]);
  const [keeper] = useState(
    () =>
      new DraftKeeper({
        ...{ draftId, server },
        save: async (request) => {
          const outcome = await saveNow.current(request);
          if (outcome.ok) {
            const { note, definition } = request;
            const { revision, changedAt } = outcome;
            savedHere.set(draftId, { note, definition, revision, changedAt, changedBy: null });
          }
          return outcome;
        },
        snapshot: () => textNow.current,
        keepCopy: (copy) => copies.keep(copy),
        onState: setKeep,
      }),
  );

  /** Puts a text in without sending it. */
  const show = useCallback((next: DraftText) => {
    textNow.current = next;
    setText(next);
  }, []);

  const put = useCallback(
    (next: DraftText, place: string) => {
      const now = Date.now();
      const { place: lastPlace, at } = lastChange.current;
      const before = textNow.current;
      if (place === '' || place !== lastPlace || now - at > ONE_CHANGE_MS) {
        setEarlier((texts) => [...texts, before].slice(-MOST_UNDONE));
      }
      lastChange.current = { place, at: now };
      show(next);
      keeper.edited();
    },
    [keeper, show],
  );

  useEffect(() => {
    copies.takeUnsent();
    setSetAside(copies.list());
    return () => keeper.dispose();
  }, [copies, keeper]);

  // Somebody else's text came in with the page while nothing here was unsaved: go on from it.
  const arrived = options.server;
  useEffect(() => {
    if (keeper.unsaved || arrived.revision <= keeper.revision) return;
    show({ note: arrived.note, definition: arrived.definition });
    keeper.adopt(arrived);
  }, [arrived, keeper, show]);

  return {
    text,
    keep,
    keeper,
    show,
    put,
    setAside,
    set: useCallback(
      (path: DefinitionPath, value: unknown) => {
        const definition = withValueAt(textNow.current.definition, path, value);
        put({ ...textNow.current, definition }, path.join('.'));
      },
      [put],
    ),
    change: useCallback(
      (edit: (sop: SopDefinition) => SopDefinition) =>
        put({ ...textNow.current, definition: edit(textNow.current.definition) }, ''),
      [put],
    ),
    canUndo: earlier.length > 0,
    undo: () => {
      const last = earlier.at(-1);
      if (!last) return;
      setEarlier(earlier.slice(0, -1));
      lastChange.current = { place: '', at: 0 };
      show(last);
      keeper.edited();
    },
    putAside: (copy: DraftText) => {
      copies.setAside(copy);
      setSetAside(copies.list());
    },
    forget: (at: number) => {
      copies.forget(at);
      setSetAside(copies.list());
    },
  };
}

export type SopDraft = ReturnType<typeof useSopDraft>;
