import { createTranslator } from 'next-intl';
import { database } from '@/db/client';
import { readOffice } from '@/db/queries/office';
import { allStageNames } from '@/db/queries/sop';
import { env } from '@/lib/env';
import type { MailWords } from '@/lib/notice/mail-text';
import type { NoticeWords } from '@/lib/notice/notice-sentence';
import { loadMessages } from '@/messages/load';

/** The words of the office's mail: Indonesian, since a person's choice of language stays in his browser. */
export async function mailWords(): Promise<MailWords> {
  const locale = 'id';
  const [messages, stages, office] = await Promise.all([
    loadMessages(locale),
    allStageNames(database()),
    readOffice(database()),
  ]);
  const t = createTranslator({ locale, messages, namespace: 'notice', timeZone: 'Asia/Jakarta' });
  return {
    t: t as unknown as NoticeWords,
    stageName: (key) => stages[key]?.[locale] ?? key,
    locale,
    publicUrl: env().publicUrl,
    office: office.name,
  };
}
