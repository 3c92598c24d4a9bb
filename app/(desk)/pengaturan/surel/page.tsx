import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { pageWithin } from '@/app/(desk)/list-address';
import { requirePage } from '@/app/session';
import { OutboxView } from '@/components/settings/outbox-view';
import { database } from '@/db/client';
import { countMails, listMails } from '@/db/queries/mails';
import { env } from '@/lib/env';
import { retryMail } from './actions';

const PATH = '/pengaturan/surel';
const AT_ONCE = 30;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('settings.mail');
  return { title: t('title') };
}

/** What the app has mailed, what it will, and what failed and why. */
export default async function MailPage(props: { searchParams: Promise<Record<string, string | string[]>> }) {
  await requirePage(PATH, 'office.manage');
  const query = await props.searchParams;
  const { smtpUrl, mailFrom } = env();
  const db = database();
  const { page, pages } = pageWithin(query.hal, await countMails(db), AT_ONCE);
  const place = { limit: AT_ONCE, offset: (page - 1) * AT_ONCE };
  const mails = await listMails(db, smtpUrl !== undefined, place);
  return (
    <OutboxView
      mails={mails}
      serverSet={smtpUrl !== undefined}
      from={mailFrom}
      path={PATH}
      page={page}
      pages={pages}
      retry={retryMail}
    />
  );
}
