import type { MailPace, NoticeKind } from './notice';

/** How a person is told of one kind: in the app or not, and by mail how soon. */
export interface NoticeChoice {
  inApp: boolean;
  mail: MailPace;
}

/**
 * What holds for whoever has not chosen: what asks for something is mailed soon, what is only good to know
 * once a day, and what passes by itself within minutes not at all.
 */
export const NOTICE_DEFAULTS: Record<NoticeKind, NoticeChoice> = {
  yourTurn: { inApp: true, mail: 'soon' },
  sentBack: { inApp: true, mail: 'soon' },
  assigned: { inApp: true, mail: 'soon' },
  takenOver: { inApp: true, mail: 'daily' },
  mentioned: { inApp: true, mail: 'soon' },
  commented: { inApp: true, mail: 'daily' },
  progress: { inApp: true, mail: 'daily' },
  nearStandard: { inApp: true, mail: 'never' },
  pastStandard: { inApp: true, mail: 'soon' },
};

/** What a person chose for every kind, his own rows over the defaults. */
export function allChoices(
  rows: readonly ({ kind: NoticeKind } & NoticeChoice)[],
): Record<NoticeKind, NoticeChoice> {
  const chosen = rows.map(({ kind, inApp, mail }) => [kind, { inApp, mail }] as const);
  return { ...NOTICE_DEFAULTS, ...Object.fromEntries(chosen) };
}

/** Mail that goes soon waits for so long: what is read in the app or taken back meanwhile is not mailed. */
export const MAIL_GRACE_MS = 60_000;
