'use client';

import { type KeyboardEvent, type RefObject, useState } from 'react';
import type { MentionablePerson } from '@/lib/story/comment';
import { completeMention, matchPeople, type OpenMention, openMention } from '@/lib/story/mention-text';

/** A list longer than this is narrowed by typing on. */
const MOST = 6;

export interface MentionState {
  /** People who fit what is typed after "@"; empty while no name is being typed. */
  found: MentionablePerson[];
  active: number;
  follow: () => void;
  close: () => void;
  choose: (person: MentionablePerson) => void;
  /** True when the key was for the list. */
  takeKey: (event: KeyboardEvent) => boolean;
}

/** Suggests people while a name is typed after "@" in a text field: arrows choose, Enter or Tab takes, Esc leaves. */
export function useMention(props: {
  field: RefObject<HTMLTextAreaElement | null>;
  people: MentionablePerson[];
  write: (text: string) => void;
}): MentionState {
  const { field, people } = props;
  const [open, setOpen] = useState<OpenMention | null>(null);
  const [active, setActive] = useState(0);
  const found = open ? matchPeople(people, open.query).slice(0, MOST) : [];
  const close = () => setOpen(null);
  const choose = (person: MentionablePerson) => {
    const element = field.current;
    if (!element || !open) return;
    const done = completeMention(element.value, open, person.name);
    props.write(done.text);
    close();
    // After the text is in the field: the caret belongs behind the name.
    requestAnimationFrame(() => {
      element.focus();
      element.setSelectionRange(done.caret, done.caret);
    });
  };
  return {
    found,
    active: Math.min(active, Math.max(0, found.length - 1)),
    follow: () => {
      const element = field.current;
      if (!element) return;
      const next = openMention(element.value, element.selectionStart);
      if (next?.query !== open?.query || next?.start !== open?.start) {
        setOpen(next);
        setActive(0);
      }
    },
    close,
    choose,
    takeKey: (event) => {
      if (found.length === 0 || event.nativeEvent.isComposing) return false;
      const at = Math.min(active, found.length - 1);
      const person = found[at];
      if (event.key === 'ArrowDown') setActive((at + 1) % found.length);
      else if (event.key === 'ArrowUp') setActive((at + found.length - 1) % found.length);
      else if (event.key === 'Escape') close();
      else if ((event.key === 'Enter' && !event.ctrlKey && !event.metaKey) || event.key === 'Tab') {
        if (person) choose(person);
      } else return false;
      event.preventDefault();
      event.stopPropagation();
      return true;
    },
  };
}
