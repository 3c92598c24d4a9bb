import '@mantine/core/styles.layer.css';
import '@mantine/notifications/styles.layer.css';
import '@/components/ui/tokens.css';
import { ColorSchemeScript, mantineHtmlProps } from '@mantine/core';
import type { Metadata, Viewport } from 'next';
import { cookies } from 'next/headers';
import { NextIntlClientProvider } from 'next-intl';
import { getLocale } from 'next-intl/server';
import type { ReactNode } from 'react';
import { DeskShell } from '@/components/account/desk-shell';
import { BuildNotice } from '@/components/live/build-notice';
import { LiveProvider } from '@/components/live/live-provider';
import { PresenceProvider } from '@/components/live/presence-provider';
import { RoleNamesProvider } from '@/components/story/role-names';
import { NAV_COOKIE } from '@/components/ui/nav-cookie';
import { database } from '@/db/client';
import { readOffice } from '@/db/queries/office';
import { otherPerformers } from '@/db/queries/sop';
import type { Locale } from '@/lib/format/locale';
import { brandFont } from '../font';
import { currentSession, type Session } from '../session';
import { chooseLanguage, readEveryNotice, readOneNotice } from './actions';
import { Providers } from './providers';

export const metadata: Metadata = {
  title: { default: 'Redaksi', template: '%s · Redaksi' },
  robots: { index: false, follow: false },
};

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  viewportFit: 'cover',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#faf9f7' },
    { media: '(prefers-color-scheme: dark)', color: '#161412' },
  ],
};

/** The desk's root. Who is signed in gets the shell; who is not gets the bare page, which is /masuk. */
export default async function DeskLayout({ children }: { children: ReactNode }) {
  const [locale, session] = await Promise.all([getLocale() as Promise<Locale>, currentSession()]);
  return (
    <html lang={locale} className={brandFont.variable} {...mantineHtmlProps}>
      <head>
        <ColorSchemeScript defaultColorScheme="auto" />
      </head>
      <body>
        <NextIntlClientProvider>
          <Providers>
            {session ? (
              <SignedIn session={session} locale={locale}>
                {children}
              </SignedIn>
            ) : (
              <main>{children}</main>
            )}
          </Providers>
        </NextIntlClientProvider>
      </body>
    </html>
  );
}

async function SignedIn(props: { session: Session; locale: Locale; children: ReactNode }) {
  const [office, others, jar] = await Promise.all([
    readOffice(database()),
    otherPerformers(database()),
    cookies(),
  ]);
  const { name, position, email, roles } = props.session.person;
  return (
    <LiveProvider>
      <BuildNotice />
      <DeskShell
        person={{ id: props.session.person.id, name, position, email, roles }}
        office={{ shortName: office.shortName, logoFileId: office.logoFileId, demo: office.demo }}
        locale={props.locale}
        narrow={jar.get(NAV_COOKIE)?.value === 'narrow'}
        chooseLanguage={chooseLanguage}
        noticeActions={{ read: readOneNotice, readAll: readEveryNotice }}
      >
        <PresenceProvider meId={props.session.person.id}>
          <RoleNamesProvider others={others}>{props.children}</RoleNamesProvider>
        </PresenceProvider>
      </DeskShell>
    </LiveProvider>
  );
}
