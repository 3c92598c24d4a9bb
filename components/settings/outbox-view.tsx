import { Alert } from '@mantine/core';
import { IconInfoCircle, IconMailOff } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { Pager } from '@/components/ui/pager';
import { Panel } from '@/components/ui/panel';
import type { OutboxMail } from '@/lib/mail/outbox';
import type { Outcome } from '@/lib/sop/refusal';
import classes from './outbox.module.css';
import { OutboxRow } from './outbox-row';

/** The office's mail: each with where it stands, its text, and why it failed. */
export function OutboxView(props: {
  mails: OutboxMail[];
  serverSet: boolean;
  from: string;
  path: string;
  page: number;
  pages: number;
  retry: (mailId: string) => Promise<Outcome>;
}) {
  const t = useTranslations('settings.mail');
  return (
    <>
      <PageHeader title={t('title')} description={t('lead')} />
      <Alert
        className={classes.server}
        color={props.serverSet ? 'gray' : 'tugu'}
        icon={<IconInfoCircle size={18} stroke={1.7} aria-hidden />}
      >
        {props.serverSet ? t('from', { from: props.from }) : t('kept')}
      </Alert>
      {props.mails.length === 0 ? (
        <EmptyState icon={<IconMailOff size={22} stroke={1.6} aria-hidden />} title={t('empty')}>
          {t('emptyText')}
        </EmptyState>
      ) : (
        <Panel flush>
          <ul className={classes.list}>
            {props.mails.map((mail) => (
              <OutboxRow key={mail.id} mail={mail} retry={props.serverSet ? props.retry : null} />
            ))}
          </ul>
        </Panel>
      )}
      <Pager path={props.path} query={{}} page={props.page} pages={props.pages} />
    </>
  );
}
