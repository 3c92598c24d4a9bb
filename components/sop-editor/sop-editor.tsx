'use client';

import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useTranslations } from 'next-intl';
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { useSaveMoments } from '@/components/editor/use-save-moments';
import { checkDefinition } from '@/lib/sop/check-definition';
import type { SopDefinition } from '@/lib/sop/definition';
import { type DefinitionPart, partOfPath } from '@/lib/sop/definition-parts';
import type { SopFault, SopFaultCode } from '@/lib/sop/sop-fault';
import { DraftNotices } from './draft-notices';
import { type Editing, EditingProvider, focusPlace, placeId, waysId } from './editing';
import classes from './editor.module.css';
import { EditorBar } from './editor-bar';
import type { EditorProps } from './editor-props';
import { EditorTabs } from './editor-tabs';
import { FaultList } from './fault-list';
import { useSopDraft } from './use-sop-draft';

/** Drawings after which a place that is still not there is given up: the keyboard is elsewhere by then. */
const FOCUS_TRIES = 3;

/** Faults of a stage that are mended among the moves that leave it. */
const MENDED_BY_MOVES: readonly SopFaultCode[] = [
  'deadEnd',
  'neverEnds',
  'endHasWayOut',
  'noYes',
  'noWayBack',
];

/** A draft of an SOP to be written, checked as it is typed, and put into force. */
export function SopEditor(props: EditorProps) {
  const t = useTranslations('sopEditor');
  const draft = useSopDraft({
    ...{ draftId: props.draftId, userId: props.userId, server: props.server },
    save: props.actions.saveDraft,
  });
  const { definition, note } = draft.text;
  const checked = useDeferredValue(definition);
  const faults = useMemo(() => checkDefinition(checked), [checked]);
  const [part, setPart] = useState<DefinitionPart>('identity');
  const [open, setOpen] = useState<Record<string, number | null>>({});
  const wanted = useRef({ id: '', tries: 0 });
  useSaveMoments(draft.keeper, draft.keep);

  // After every drawing: a place may only now be there, its tab and its card having opened.
  useEffect(() => {
    if (wanted.current.tries > 0 && focusPlace(wanted.current.id)) wanted.current.tries = 0;
    wanted.current.tries -= 1;
  });

  const undoFromNotice = useRef(draft.undo);
  undoFromNotice.current = draft.undo;
  const remove = (edit: (sop: SopDefinition) => SopDefinition, name: string) => {
    draft.change(edit);
    const id = `sop-removed-${Date.now()}`;
    notifications.show({
      id,
      position: 'top-center',
      autoClose: 8_000,
      message: (
        <div className={classes.removed}>
          {t('removed', { name: name || t('unnamed') })}
          <Button
            size="compact-sm"
            variant="light"
            onClick={() => {
              undoFromNotice.current();
              notifications.hide(id);
            }}
          >
            {t('undo')}
          </Button>
        </div>
      ),
    });
  };

  const editing: Editing = {
    sop: definition,
    set: draft.set,
    change: draft.change,
    remove,
    faults,
    open,
    setOpen: (list, at) => setOpen((now) => ({ ...now, [list]: at })),
    focus: (id) => {
      wanted.current = { id, tries: FOCUS_TRIES };
    },
  };

  function goTo({ code, path }: SopFault) {
    const [list, at] = path;
    if (MENDED_BY_MOVES.includes(code) && typeof at === 'number') {
      setPart('transitions');
      editing.focus(waysId(at));
      return;
    }
    setPart(partOfPath(path));
    if (typeof list === 'string' && typeof at === 'number') editing.setOpen(list, at);
    editing.focus(placeId(path));
  }

  return (
    <EditingProvider value={editing}>
      <div className={classes.stack}>
        <EditorBar {...props} draft={draft} faults={faults} />
        <DraftNotices draft={draft} />
        <FaultList faults={faults} sop={definition} goTo={goTo} />
        <EditorTabs
          part={part}
          setPart={setPart}
          note={note}
          setNote={(text) => draft.put({ definition, note: text }, 'note')}
          numberInForce={props.inForce?.number ?? null}
          heldRoles={props.heldRoles}
        />
      </div>
    </EditingProvider>
  );
}
