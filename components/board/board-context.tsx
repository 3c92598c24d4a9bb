'use client';

import { useLocale } from 'next-intl';
import { createContext, type ReactNode, use, useMemo } from 'react';
import type { BoardCard, BoardFrame, KnownPerson } from '@/lib/board/board-card';
import { type CardOffer, cardOffer } from '@/lib/board/turn';
import type { Locale } from '@/lib/format/locale';
import type { SopDefinition } from '@/lib/sop/definition';
import { type Actor, holdsOneOf } from '@/lib/sop/roles';
import { type CompiledCalendar, compileCalendar } from '@/lib/worktime/compile-calendar';

/** What every part of the board may ask for; it does not change while the board is open. */
export interface BoardTools {
  me: Actor & { name: string };
  calendar: CompiledCalendar;
  locale: Locale;
  /** False for who only watches: no stage of the SOP is worked by his roles. */
  performs: boolean;
  sopOf: (card: BoardCard) => SopDefinition;
  offerOf: (card: BoardCard) => CardOffer;
  /** Who there is to give work to. */
  people: KnownPerson[];
  /** A person's name by id, or null when the reader is not told. */
  nameOf: (personId: string) => string | null;
}

const BoardContext = createContext<BoardTools | null>(null);

/** Compiles the calendar and keeps the offers of each card, for everything below. */
export function BoardProvider({ frame, children }: { frame: BoardFrame; children: ReactNode }) {
  const locale: Locale = useLocale() === 'en' ? 'en' : 'id';
  const tools = useMemo(() => makeTools(frame, locale), [frame, locale]);
  return <BoardContext value={tools}>{children}</BoardContext>;
}

/** The board's tools. Throws outside a board. */
export function useBoardTools(): BoardTools {
  const tools = use(BoardContext);
  if (!tools) throw new Error('useBoardTools outside BoardProvider');
  return tools;
}

function makeTools(frame: BoardFrame, locale: Locale): BoardTools {
  const { me, sops } = frame;
  // A card is replaced, never changed, so its offers hold as long as the object lives.
  const offers = new WeakMap<BoardCard, CardOffer>();
  const sopOf = (card: BoardCard) => {
    const sop = sops[card.sopVersionId];
    if (!sop) throw new Error(`SOP version ${card.sopVersionId} is not on this board`);
    return sop;
  };
  const offerOf = (card: BoardCard) => {
    const known = offers.get(card);
    if (known) return known;
    const offer = cardOffer(sopOf(card), card, me);
    offers.set(card, offer);
    return offer;
  };
  const names = new Map(frame.people.map(({ id, name }) => [id, name]));
  const nameOf = (personId: string) => names.get(personId) ?? null;
  const performs = Object.values(sops).some((sop) =>
    sop.transitions.some((transition) => holdsOneOf(me, transition.performers)),
  );
  const { people } = frame;
  return { me, calendar: compileCalendar(frame.calendar), locale, performs, sopOf, offerOf, people, nameOf };
}
