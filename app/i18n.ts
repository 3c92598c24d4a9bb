import { cookies } from 'next/headers';
import { getRequestConfig } from 'next-intl/server';
import { LOCALES, type Locale } from '@/lib/format/locale';
import { loadMessages } from '@/messages/load';

export const LOCALE_COOKIE = 'redaksi-bahasa';

/** The desk's language: the person's choice in a cookie, Indonesian without one. */
export default getRequestConfig(async ({ locale: asked }) => {
  const locale = chosen(asked) ?? chosen((await cookies()).get(LOCALE_COOKIE)?.value) ?? 'id';
  return { locale, messages: await loadMessages(locale), timeZone: 'Asia/Jakarta' };
});

function chosen(value: string | undefined): Locale | null {
  return LOCALES.find((locale) => locale === value) ?? null;
}
