'use client';

import type { Editor } from '@tiptap/core';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { fieldsOf, sameFields } from '@/lib/editor/conflict';
import { draftStanding, type LocalDraft } from '@/lib/editor/local-draft';
import { slugFollowsTitle } from '@/lib/editor/slug-follow';
import { slugify } from '@/lib/sop/slug';
import type { SaveContent, StoryContent, StoryFields } from '@/lib/story/story-content';
import { Autosave, type SaveState } from './autosave';
import { draftStore } from './draft-store';
import { documentOf } from './plain-json';

/** A story as the editor gets it. */
export interface EditableStory extends StoryContent {
  id: string;
  /** The person may write now: the stage allows it and the work is in his hands. */
  editable: boolean;
  /** The address is fixed once readers have it. */
  published: boolean;
  /** The next stage takes the text only without findings that must be mended. */
  mustBeClean: boolean;
}

/** The fields beside the text. */
export type StoryForm = Omit<StoryFields, 'body'>;

function formOf({ body: _body, ...form }: StoryFields): StoryForm {
  return form;
}

/** The text of a story with all that keeps it: form, editor, saving, and what lies on the device. */
export function useStoryText(options: { story: EditableStory; userId: string; save: SaveContent }) {
  const { story, userId } = options;
  const [form, setForm] = useState<StoryForm>(() => formOf(fieldsOf(story)));
  const [saveState, setSaveState] = useState<SaveState>({ phase: 'saved', at: null });
  const [setAside, setSetAside] = useState<LocalDraft[]>([]);
  const formNow = useRef(form);
  const editor = useRef<Editor | null>(null);
  const saveNow = useRef(options.save);
  saveNow.current = options.save;
  const slugFollows = useRef(!story.published && slugFollowsTitle(story.slug, story.title));

  const store = useMemo(() => draftStore(story.id, userId), [story.id, userId]);

  const snapshot = useCallback(
    (): StoryFields => ({
      ...formNow.current,
      body: editor.current ? documentOf(editor.current) : story.body,
    }),
    [story.body],
  );
  const snapshotNow = useRef(snapshot);
  snapshotNow.current = snapshot;

  const putForm = useCallback((next: StoryForm) => {
    formNow.current = next;
    setForm(next);
  }, []);

  const [autosave] = useState(
    () =>
      new Autosave({
        storyId: story.id,
        content: { ...fieldsOf(story), contentVersion: story.contentVersion },
        save: (request) => saveNow.current(request),
        snapshot: () => snapshotNow.current(),
        keepDraft: (draft) => store.keep(draft),
        onState: setSaveState,
        onSaved: ({ slug, sentSlug }) => {
          if (formNow.current.slug === sentSlug) putForm({ ...formNow.current, slug });
        },
        isOnline: () => navigator.onLine,
        now: () => Date.now(),
      }),
  );

  const change = useCallback(
    (patch: Partial<StoryForm>) => {
      const next = { ...formNow.current, ...patch };
      if (patch.slug !== undefined) slugFollows.current = patch.slug === '';
      else if (patch.title !== undefined && slugFollows.current) {
        next.slug = patch.title.trim() ? slugify(patch.title) : '';
      }
      putForm(next);
      autosave.edited();
    },
    [autosave, putForm],
  );

  const put = useCallback(
    (fields: StoryFields) => {
      putForm(formOf(fieldsOf(fields)));
      slugFollows.current = !story.published && slugFollowsTitle(fields.slug, fields.title);
      editor.current?.commands.setContent(fields.body, { emitUpdate: false });
    },
    [putForm, story.published],
  );

  /** Sets a text aside on the device, from where it can be had back. */
  const putAside = useCallback(
    (fields: StoryFields) => {
      store.setAside({ contentVersion: autosave.base.contentVersion, at: Date.now(), fields });
      setSetAside(store.listSetAside());
    },
    [autosave, store],
  );

  useEffect(() => {
    const server: StoryContent = autosave.base;
    const differs = (draft: LocalDraft) => draftStanding(draft, server) !== 'same';
    const show = () => setSetAside(store.listSetAside().filter(differs));
    store.takeUnsent(differs);
    show();
    void store.takeKilled(differs).then((found) => found && show());
    return () => autosave.dispose();
  }, [autosave, store]);

  // Somebody else's text came in with the page while nothing here was unsaved: go on from it.
  useEffect(() => {
    if (autosave.unsaved || story.contentVersion <= autosave.base.contentVersion) return;
    const content = { ...fieldsOf(story), contentVersion: story.contentVersion };
    if (!sameFields(snapshotNow.current(), content)) put(content);
    autosave.rebase(content);
  }, [autosave, story, put]);

  return {
    form,
    change,
    put,
    /** The text as it stands now. */
    snapshot: useCallback(() => snapshotNow.current(), []),
    autosave,
    saveState,
    setAside,
    putAside,
    forget: (draft: LocalDraft) => {
      store.forget(draft);
      setSetAside(store.listSetAside());
    },
    /** Tells the text which editor it is written in. */
    attach: useCallback((instance: Editor | null) => {
      editor.current = instance;
    }, []),
  };
}

export type StoryText = ReturnType<typeof useStoryText>;
