import type { ChainFault } from '@/lib/sop/event-chain';

/** What the office's own log can say: changes outside the stories that change how everybody works. */
export const OFFICE_EVENT_TYPES = [
  'sopDrafted',
  'sopDraftDiscarded',
  'sopAuthorised',
  'calendarChanged',
  'officeChanged',
  'limitChanged',
  'wordAllowed',
  'wordRemoved',
  'cleanTextChanged',
  'fileDescribed',
  'fileCropped',
  'fileReplaced',
  'fileDeleted',
] as const;
export type OfficeEventType = (typeof OFFICE_EVENT_TYPES)[number];

/** What the office's log is chained under, where a story's log has the story's id. */
export const OFFICE_CHAIN = 'office';

/** An event of the office's log as it is read. `actor` is the person's name; null for the system itself. */
export interface OfficeEvent {
  id: number;
  at: Date;
  type: OfficeEventType;
  details: Record<string, unknown>;
  actor: string | null;
}

/** Result of recomputing the hash chain of the office's log. */
export interface OfficeChainCheck {
  at: Date;
  events: number;
  faults: ChainFault[];
}
