import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { SignInPage } from '@/components/account/sign-in-page';
import { database } from '@/db/client';
import { readOffice } from '@/db/queries/office';
import { env } from '@/lib/env';
import { currentSession } from '../../session';
import { returnPath } from './return-path';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('account.signIn');
  return { title: t('title') };
}

/** The door of the desk. Who is already in goes on to where he wanted to go. */
export default async function Page(props: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const query = await props.searchParams;
  const target = returnPath(query.kembali);
  if (await currentSession()) redirect(target);
  const office = await readOffice(database());
  return (
    <SignInPage
      office={{ name: office.name, shortName: office.shortName, logoFileId: office.logoFileId }}
      target={target}
      notice={query.diganti === '1' ? 'changed' : null}
      demoPassword={office.demo ? env().demoPassword : null}
    />
  );
}
