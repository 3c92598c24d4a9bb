import type { ToldEvent } from './notice-story';

/** What a notice keeps of its event: what its sentence is made of, and the number that takes it back. */
export interface NoticeDetails {
  number: number;
  /** The event's type; 'clock' for a reminder, which no event caused. */
  type: string;
  /** Stage the story stands in after it. */
  stage: string;
  action?: string;
  from?: string;
  to?: string;
  reason?: string;
  commentId?: string;
  /** What was said in a thread of the text, and the words that it is about. */
  entryId?: string;
  threadId?: string;
  quote?: string;
  /** The visit that a reminder is of: one reminder of each kind a visit. */
  visitId?: string;
}

const KEPT = [
  'action',
  'from',
  'to',
  'reason',
  'commentId',
  'entryId',
  'threadId',
  'quote',
  'visitId',
] as const;

/** Picks from an event what its notices say. */
export function noticeDetails(
  event: Omit<ToldEvent, 'type'> & { type: string; stage: string },
): Record<string, unknown> {
  const kept = KEPT.flatMap((key) => {
    const word = event.details[key];
    return typeof word === 'string' && word !== '' ? [[key, word] as const] : [];
  });
  return { number: event.number, type: event.type, stage: event.stage, ...Object.fromEntries(kept) };
}

/** A notice's details as stored, read with care: rows of an older make may lack some. */
export function readNoticeDetails(stored: Record<string, unknown>): NoticeDetails {
  const word = (key: string) => (typeof stored[key] === 'string' ? stored[key] : undefined);
  const { type = '', stage = '' } = { type: word('type'), stage: word('stage') };
  const kept = KEPT.flatMap((key) => (word(key) ? [[key, word(key)]] : []));
  return { number: Number(stored.number) || 0, type, stage, ...Object.fromEntries(kept) };
}
