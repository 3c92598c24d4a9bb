import { createTransport } from 'nodemailer';

export interface OutgoingMail {
  /** Our own id of the mail: sent twice after a crash, both copies bear it and most readers show one. */
  id: string;
  from: string;
  to: string;
  subject: string;
  text: string;
}

export interface MailTimes {
  /** Milliseconds for the connection, and for the server's greeting. */
  connectMs: number;
  /** Milliseconds for the whole sending. */
  wholeMs: number;
}

const TIMES: MailTimes = { connectMs: 10_000, wholeMs: 30_000 };

/** Thrown when a mail could not be handed over; its message says why, for people. */
export class MailError extends Error {}

/**
 * Hands one mail over to the server at `smtpUrl`. Resolves when the server has taken it.
 * @throws MailError when it has not, at the latest after `times.wholeMs`: a server that hangs holds nobody up
 */
export async function sendMail(smtpUrl: string, mail: OutgoingMail, times = TIMES): Promise<void> {
  const { id, ...message } = mail;
  const transport = createTransport({
    url: smtpUrl,
    connectionTimeout: times.connectMs,
    greetingTimeout: times.connectMs,
    socketTimeout: times.wholeMs,
    dnsTimeout: times.connectMs,
  });
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new MailError(`The mail server did not finish within ${times.wholeMs / 1_000} s`)),
      times.wholeMs,
    );
  });
  try {
    const messageId = `<${id}@${domainOf(mail.from)}>`;
    await Promise.race([transport.sendMail({ ...message, messageId, disableFileAccess: true }), tooLate]);
  } catch (error) {
    if (error instanceof MailError) throw error;
    throw new MailError(error instanceof Error ? error.message : String(error));
  } finally {
    clearTimeout(timer);
    transport.close();
  }
}

function domainOf(address: string): string {
  return address.replace(/>\s*$/, '').split('@').at(-1) ?? 'localhost';
}
