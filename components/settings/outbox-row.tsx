'use client';

import { Badge, Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconRefresh } from '@tabler/icons-react';
import { useLocale, useTranslations } from 'next-intl';
import { useTransition } from 'react';
import { useFailureText } from '@/components/story/refusal-text';
import { formatShortDate, formatTime } from '@/lib/format/date';
import type { Locale } from '@/lib/format/locale';
import type { MailState, OutboxMail } from '@/lib/mail/outbox';
import type { Outcome } from '@/lib/sop/refusal';
import classes from './outbox.module.css';

const COLOURS: Record<MailState, string> = {
  sent: 'tugu',
  waiting: 'gray',
  trying: 'yellow',
  failed: 'red',
  kept: 'gray',
};

/** One mail of the outbox; its text opens under it. */
export function OutboxRow(props: { mail: OutboxMail; retry: ((mailId: string) => Promise<Outcome>) | null }) {
  const t = useTranslations('settings.mail');
  const locale = useLocale() as Locale;
  const { mail } = props;
  const moment = (at: string) =>
    `${formatShortDate(new Date(at), locale)} ${formatTime(new Date(at), locale)}`;
  const unsent = mail.state === 'failed' || mail.state === 'trying' || mail.state === 'waiting';
  return (
    <li className={classes.mail}>
      <div className={classes.first}>
        <span className={classes.subject}>{mail.subject}</span>
        <Badge color={COLOURS[mail.state]}>{t(`states.${mail.state}`)}</Badge>
      </div>
      <div className={classes.facts}>
        <span>{mail.address}</span>
        <time dateTime={mail.createdAt}>{moment(mail.createdAt)}</time>
        {mail.sentAt ? <span>{t('sentAt', { at: moment(mail.sentAt) })}</span> : null}
        {unsent && mail.attempts > 0 ? <span>{t('attempts', { count: mail.attempts })}</span> : null}
      </div>
      {mail.error ? <p className={classes.error}>{mail.error}</p> : null}
      <div className={classes.more}>
        <details>
          <summary>{t('read')}</summary>
          <pre className={classes.text}>{mail.text}</pre>
        </details>
        {props.retry && mail.state !== 'sent' ? <Retry mail={mail} retry={props.retry} /> : null}
      </div>
    </li>
  );
}

function Retry({ mail, retry }: { mail: OutboxMail; retry: (mailId: string) => Promise<Outcome> }) {
  const t = useTranslations();
  const failureText = useFailureText();
  const [pending, startTransition] = useTransition();
  const send = () =>
    startTransition(async () => {
      const outcome = await retry(mail.id).catch(() => null);
      if (outcome?.ok) {
        notifications.show({ message: t('settings.mail.retrying') });
        return;
      }
      notifications.show({ color: 'red', title: t('common.failed'), message: failureText(outcome) });
    });
  return (
    <Button
      variant="default"
      size="xs"
      loading={pending}
      leftSection={<IconRefresh size={15} stroke={1.8} aria-hidden />}
      aria-label={t('settings.mail.retryOf', { subject: mail.subject, to: mail.address })}
      onClick={send}
    >
      {t('settings.mail.retry')}
    </Button>
  );
}
