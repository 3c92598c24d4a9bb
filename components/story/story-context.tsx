'use client';

import { createContext, type ReactNode, use, useCallback, useRef, useState } from 'react';
import { Store } from '@/components/ui/store';
import type { StoryActions } from '@/lib/story/story-actions';
import { UnsavedTextError } from './unsaved-text';

interface StoryTools {
  storyId: string;
  /** The version on the screen; it rises as the page is rendered anew. */
  version: number;
  /** Who is reading the page. */
  meId: string;
  actions: StoryActions;
  /**
   * Lets whoever holds unsaved text save it before the story leaves his hands; `save` tells the content
   * version that his text is then. Returns how to stop.
   */
  beforeLeaving: (save: () => Promise<number>) => () => void;
  /**
   * Saves everything that is not saved yet and tells which content version the text is, null where none is
   * written. Rejects with UnsavedTextError when that fails.
   */
  saveAll: () => Promise<number | null>;
  /** The content version that the text was saved as last, null before anything was written here. */
  saved: Store<number | null>;
}

const StoryContext = createContext<StoryTools | null>(null);

/** Gives the parts of a story's page the story they act on and the server's actions. */
export function StoryProvider(props: {
  storyId: string;
  version: number;
  meId: string;
  actions: StoryActions;
  children: ReactNode;
}) {
  const unsaved = useRef(new Set<() => Promise<number>>());
  const beforeLeaving = useCallback((save: () => Promise<number>) => {
    unsaved.current.add(save);
    return () => void unsaved.current.delete(save);
  }, []);
  const saveAll = useCallback(async () => {
    try {
      const versions = await Promise.all([...unsaved.current].map((save) => save()));
      return versions.length > 0 ? Math.max(...versions) : null;
    } catch (cause) {
      throw new UnsavedTextError('The text is not saved', { cause });
    }
  }, []);
  const [saved] = useState(() => new Store<number | null>(null));
  const { storyId, version, meId, actions } = props;
  return (
    <StoryContext value={{ storyId, version, meId, actions, beforeLeaving, saveAll, saved }}>
      {props.children}
    </StoryContext>
  );
}

/** The story that the page is about. Throws outside `StoryProvider`. */
export function useStory(): StoryTools {
  const tools = use(StoryContext);
  if (!tools) throw new Error('useStory needs a StoryProvider above it');
  return tools;
}

/**
 * The version to name when a dialog sends: the one that was on the screen as it opened, although the page
 * beneath is brought up to date meanwhile; after a first try the one that is there now.
 */
export function useSeenVersion(): () => number {
  const { version } = useStory();
  const seen = useRef<number | null>(version);
  return () => {
    const first = seen.current;
    seen.current = null;
    return first ?? version;
  };
}
