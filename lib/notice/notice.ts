/** What a person can be told of. Each has a sentence in `messages/*.json` and a default in `NOTICE_DEFAULTS`. */
export const NOTICE_KINDS = [
  /** The story waits for a role of his: a proposal to decide, a story to take up or to evaluate. */
  'yourTurn',
  /** A no: to whoever wrote the story, or evaluated it before. */
  'sentBack',
  /** Somebody gave him the story to do. */
  'assigned',
  /** Somebody took over what he held. */
  'takenOver',
  /** Somebody named him in a comment. */
  'mentioned',
  /** A comment on a story he watches. */
  'commented',
  /** A story he watches moved on, was published or declined. */
  'progress',
  /** The standard of what he holds is about to run out. */
  'nearStandard',
  /** The standard of what he holds has run out. */
  'pastStandard',
] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** How soon a notice is mailed: with the next round of the worker, in one mail a working day, or never. */
export const MAIL_PACES = ['soon', 'daily', 'never'] as const;
export type MailPace = (typeof MAIL_PACES)[number];
