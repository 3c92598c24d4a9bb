'use client';

import { createContext, type ReactNode, use, useCallback, useState } from 'react';
import { useAskedTalk } from '@/components/story/use-asked-talk';
import type { TextAnchor } from '@/lib/annotations/text-anchor';
import type { TextThread } from '@/lib/annotations/thread';
import type { ThreadActions } from '@/lib/annotations/thread-requests';
import type { WordsStanding } from '@/lib/annotations/words-standing';
import type { MentionablePerson } from '@/lib/story/comment';
import { closeThreads, NARROW, openThreadsTab } from './threads-place';

/** What the writer's editor does for the threads. */
export interface ThreadHands {
  /** Writes what is suggested, for the next save to mark; tells which threads' suggestions were written. */
  write: (threads: readonly TextThread[]) => string[];
  /** Whether what a thread suggests stands in the text. */
  isWritten: (thread: TextThread) => boolean;
  /** Whether a save marked what was written as accepted. */
  tookMark: (thread: TextThread) => boolean;
  /** Brings a thread's words into view and selects them; false when they are gone. */
  goTo: (thread: TextThread) => boolean;
  /** The words that are selected in the text. */
  selected: () => TextAnchor | null;
}

/** A note about to be written. */
export interface NewNote {
  anchor: TextAnchor;
  suggests: boolean;
  /** What the suggestion begins with, where not the words themselves. */
  words?: string;
  /** Where the focus goes when it is done. */
  from: HTMLElement | null;
}

/** What the reader may do with threads; the server judges anew. */
export interface ThreadRights {
  /** The text is before him; a contributor reads what is said, not the text under work. */
  readsText: boolean;
  /** The text is still worked on. */
  mayOpen: boolean;
  /** He may write the text now. */
  mayWrite: boolean;
  /** He wrote some of the text. */
  isWriter: boolean;
}

interface ThreadTools {
  storyId: string;
  meId: string;
  threads: TextThread[];
  /** Who can be named with "@". */
  people: MentionablePerson[];
  /** How the words of a thread stand in the text as it is now. */
  standingOf: (threadId: string) => WordsStanding;
  rights: ThreadRights;
  actions: ThreadActions;
  asOf: Date;
  /** The thread that is asked for; raised anew each time. */
  asked: { id: string | null; time: number };
  /** Leads to a thread in the list beside the text, which opens over it where there is no room. */
  show: (id: string | null) => void;
  sheet: boolean;
  closeSheet: () => void;
  note: NewNote | null;
  begin: (note: NewNote | null) => void;
  hands: ThreadHands | null;
  /** The editor takes over finding the words: what it says of them counts. Null gives it back. */
  attach: (hands: ThreadHands | null) => void;
  setStandings: (standings: ReadonlyMap<string, WordsStanding> | null) => void;
}

const ThreadsContext = createContext<ThreadTools | null>(null);

export interface ThreadsProps {
  storyId: string;
  meId: string;
  people: MentionablePerson[];
  threads: TextThread[];
  /** How the words of open threads stand in the saved text; the editor tells of the one being written. */
  standings: Readonly<Record<string, WordsStanding>>;
  rights: ThreadRights;
  actions: ThreadActions;
  asOf: Date;
}

/** Gives the text, the list beside it and the decision the same threads. */
export function ThreadsProvider(props: ThreadsProps & { children: ReactNode }) {
  const { storyId, meId, people, threads, standings, rights, actions, asOf } = props;
  const { readsText } = rights;
  const [asked, setAsked] = useState<ThreadTools['asked']>({ id: null, time: 0 });
  const [sheet, setSheet] = useState(false);
  const [note, begin] = useState<NewNote | null>(null);
  const [hands, attach] = useState<ThreadHands | null>(null);
  const [standingsNow, setStandings] = useState<ReadonlyMap<string, WordsStanding> | null>(null);
  const show = useCallback(
    (id: string | null) => {
      setAsked(({ time }) => ({ id, time: time + 1 }));
      if (!readsText) return;
      if (window.matchMedia(NARROW).matches) setSheet(true);
      else openThreadsTab();
    },
    [readsText],
  );
  useAskedTalk(
    'threads',
    useCallback(
      (id) => {
        setAsked(({ time }) => ({ id, time: time + 1 }));
        if (readsText && window.matchMedia(NARROW).matches) setSheet(true);
      },
      [readsText],
    ),
  );
  const closeSheet = useCallback(() => {
    setSheet(false);
    closeThreads();
  }, []);
  const standingOf = useCallback(
    (id: string) => standingsNow?.get(id) ?? standings[id] ?? 'gone',
    [standingsNow, standings],
  );
  return (
    <ThreadsContext
      value={{
        ...{
          storyId,
          meId,
          people,
          threads,
          rights,
          actions,
          asOf,
          asked,
          show,
          sheet,
          closeSheet,
          note,
          begin,
        },
        ...{ standingOf, hands, attach, setStandings },
      }}
    >
      {props.children}
    </ThreadsContext>
  );
}

/** The threads of the story that the page is about; null where a text is shown without them. */
export function useThreadsIfAny(): ThreadTools | null {
  return use(ThreadsContext);
}

/** The threads of the story that the page is about. Throws outside `ThreadsProvider`. */
export function useThreads(): ThreadTools {
  const tools = use(ThreadsContext);
  if (!tools) throw new Error('useThreads needs a ThreadsProvider above it');
  return tools;
}

/** Whether a suggestion can be accepted: its words stand as they were quoted, or as they were suggested already. */
export function isAcceptable(standing: WordsStanding): boolean {
  return standing === 'here' || standing === 'written';
}
