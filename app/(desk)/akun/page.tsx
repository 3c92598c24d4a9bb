import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { requirePage } from '@/app/session';
import { AccountPage } from '@/components/account/account-page';
import type { Locale } from '@/lib/format/locale';
import { PASSWORD_LENGTH } from '@/lib/password';
import { chooseLanguage } from '../actions';
import { changePassword } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('account');
  return { title: t('title') };
}

/** One's own account: who one is here, the password, language and theme. */
export default async function Page() {
  const { person } = await requirePage('/akun');
  const { name, position, email, roles } = person;
  return (
    <AccountPage
      person={{ name, position, email, roles }}
      locale={(await getLocale()) as Locale}
      passwordLength={PASSWORD_LENGTH}
      actions={{ changePassword, chooseLanguage }}
    />
  );
}
