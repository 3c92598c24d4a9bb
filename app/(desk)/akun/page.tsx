import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { requirePage } from '@/app/session';
import { AccountPage } from '@/components/account/account-page';
import { database } from '@/db/client';
import { noticeChoicesOf } from '@/db/queries/notices';
import { env } from '@/lib/env';
import type { Locale } from '@/lib/format/locale';
import { PASSWORD_LENGTH } from '@/lib/password';
import { chooseLanguage } from '../actions';
import { changePassword, chooseNotice } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('account');
  return { title: t('title') };
}

/** One's own account: who one is here, the password, language and theme, and what one is told of. */
export default async function Page() {
  const { person } = await requirePage('/akun');
  const { name, position, email, roles } = person;
  return (
    <AccountPage
      person={{ name, position, email, roles }}
      locale={(await getLocale()) as Locale}
      passwordLength={PASSWORD_LENGTH}
      noticeChoices={await noticeChoicesOf(database(), person.id)}
      mailIsSent={env().smtpUrl !== undefined}
      actions={{ changePassword, chooseLanguage, chooseNotice }}
    />
  );
}
