import { type RefObject, useEffect, useMemo, useRef } from 'react';
import { useThreadsIfAny } from '@/components/annotation/threads-context';
import { anchorAt, type FieldPart, type TextAnchor, type TextPlace } from '@/lib/annotations/text-anchor';
import { openThreads, type TextThread, threadsIn } from '@/lib/annotations/thread';
import { standingOf, type WordsStanding } from '@/lib/annotations/words-standing';
import { LIMITS } from '@/lib/sop/vocabulary';
import { writeInField } from './write-in-field';

/** An open thread about words of a title or a summary, and where in the field they, or what became of them, are. */
export interface FieldThread {
  thread: TextThread;
  place: TextPlace | null;
}

/** What fields do for their threads, as an editor does for those of the text. */
export interface FieldHands {
  write: (threads: readonly TextThread[]) => string[];
  isWritten: (thread: TextThread) => boolean;
  goTo: (thread: TextThread) => boolean;
  /** The words selected in the field that was written in last; undefined where that was the text. */
  selected: () => TextAnchor | null | undefined;
}

export interface FieldThreads {
  title: readonly FieldThread[];
  summary: readonly FieldThread[];
  standings: ReadonlyMap<string, WordsStanding>;
  hands: FieldHands;
}

type Field = RefObject<HTMLTextAreaElement | null>;
type Fields = Readonly<Record<FieldPart, Field>>;

const PARTS = ['title', 'summary'] as const satisfies readonly FieldPart[];

/** The open threads about words of title and summary as they are being written. */
export function useFieldThreads(form: Record<FieldPart, string>, title: Field, summary: Field): FieldThreads {
  const threads = useThreadsIfAny()?.threads;
  const open = useMemo(() => openThreads(threads ?? []), [threads]);
  const ofTitle = useMemo(() => standingIn('title', form.title, open), [form.title, open]);
  const ofSummary = useMemo(() => standingIn('summary', form.summary, open), [form.summary, open]);
  // With most keys nothing becomes of the words: who shows their standing is told only of what is new.
  const told = JSON.stringify(
    [...ofTitle, ...ofSummary].map(({ thread, standing }) => [thread.id, standing]),
  );
  const standings = useMemo(() => new Map<string, WordsStanding>(JSON.parse(told)), [told]);

  const lastIn = useRef<FieldPart | null>(null);
  useEffect(() => {
    const follow = ({ target }: FocusEvent) => {
      if (target === title.current) lastIn.current = 'title';
      else if (target === summary.current) lastIn.current = 'summary';
      else if (target instanceof HTMLElement && target.isContentEditable) lastIn.current = null;
    };
    document.addEventListener('focusin', follow);
    return () => document.removeEventListener('focusin', follow);
  }, [title, summary]);
  const hands = useMemo(() => fieldHands({ title, summary }, () => lastIn.current), [title, summary]);
  return { title: ofTitle, summary: ofSummary, standings, hands };
}

function standingIn(part: FieldPart, text: string, open: readonly TextThread[]) {
  return threadsIn(part, open).map((thread) => ({ thread, ...standingOf([text], thread) }));
}

function fieldHands(fields: Fields, lastIn: () => FieldPart | null): FieldHands {
  const fieldOf = ({ anchor: { part } }: TextThread) => (part === 'body' ? null : fields[part].current);
  return {
    write: (threads) =>
      PARTS.flatMap((part) => {
        const field = fields[part].current;
        const about = threadsIn(part, threads);
        return field && about.length > 0 ? writeInField(field, LIMITS[part], about) : [];
      }),
    isWritten: (thread) => {
      const field = fieldOf(thread);
      return field !== null && standingOf([field.value], thread).standing === 'written';
    },
    goTo: (thread) => {
      const field = fieldOf(thread);
      const place = field && standingOf([field.value], thread).place;
      if (!place) return false;
      field.focus({ preventScroll: true });
      field.setSelectionRange(place.from, place.to);
      field.scrollIntoView({ block: 'center' });
      return true;
    },
    selected: () => {
      const part = lastIn();
      if (!part) return undefined;
      const field = fields[part].current;
      if (!field) return null;
      const { value, selectionStart: from, selectionEnd: to } = field;
      return anchorAt(value, { block: 0, from, to }, part);
    },
  };
}
