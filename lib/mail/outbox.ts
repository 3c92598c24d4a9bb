/** How often a mail is tried before it counts as failed; the queue waits longer each time, hours at the end. */
export const MAIL_ATTEMPTS = 10;

/** Where a mail stands. `kept`: no mail server is set, so it stays here to be read. */
export const MAIL_STATES = ['sent', 'waiting', 'trying', 'failed', 'kept'] as const;
export type MailState = (typeof MAIL_STATES)[number];

/** A mail of the office's outbox; instants are ISO 8601. */
export interface OutboxMail {
  id: string;
  address: string;
  subject: string;
  text: string;
  createdAt: string;
  sentAt: string | null;
  attempts: number;
  /** Why the last try failed, in the mail server's words; empty when it did not. */
  error: string;
  state: MailState;
}

/** Where a mail stands, given whether the office has a mail server. */
export function mailState(mail: { sentAt: Date | null; attempts: number }, serverSet: boolean): MailState {
  if (mail.sentAt) return 'sent';
  if (!serverSet) return 'kept';
  if (mail.attempts >= MAIL_ATTEMPTS) return 'failed';
  return mail.attempts > 0 ? 'trying' : 'waiting';
}
