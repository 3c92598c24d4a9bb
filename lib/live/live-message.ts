import type { BoardCard } from '@/lib/board/board-card';
import type { OfficeEventType } from '@/lib/office/office-event';

/** Somebody who has a story open; `writing` while he changes its text. */
export interface PresentPerson {
  userId: string;
  name: string;
  writing: boolean;
}

/** What `GET /api/events` tells an open window, by the name of the server-sent event. */
export interface LiveMessages {
  /** Stories that changed, as their cards are now, and the number of the last event behind them. */
  stories: { asOf: string; lastEventId: number; cards: BoardCard[] };
  /** Who is at a story now; an empty list: nobody. */
  presence: { storyId: string; people: PresentPerson[] };
  /** The reader has a new notice, or one was read elsewhere. */
  notices: Record<string, never>;
  /** Something of the office changed that pages were made from: the SOP in force, the calendar, the office. */
  office: { type: OfficeEventType };
  /** Too much happened to be told one by one: everything is to be read anew. */
  reset: Record<string, never>;
  /** The stream still stands; a comment would not be seen by the page, which would take it for broken. */
  beat: Record<string, never>;
  /**
   * The stream stands; what happened up to this event was told, or lies in a reading made after it. `present`:
   * stories that somebody is at; nobody is at any other. `build`: which build of the app is served.
   */
  ready: { lastEventId: number; present: string[]; build: string };
}

export type LiveName = keyof LiveMessages;

/** A message in the form of a server-sent event; `id` makes the browser's reconnection say where it was. */
export function serverSentEvent<Name extends LiveName>(
  name: Name,
  body: LiveMessages[Name],
  id?: number,
): string {
  return `${id === undefined ? '' : `id: ${id}\n`}event: ${name}\ndata: ${JSON.stringify(body)}\n\n`;
}

/** How many events before the one named are told again: ids are taken before their commit, so some come late. */
export const CATCH_UP_OVERLAP = 200;

/** More events than these are not caught up one by one. */
export const CATCH_UP_LIMIT = 2_000;
