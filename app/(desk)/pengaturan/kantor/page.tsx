import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { requirePage } from '@/app/session';
import { OfficeView } from '@/components/settings/office-view';
import { database } from '@/db/client';
import { readOffice } from '@/db/queries/office';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('settings.office');
  return { title: t('title') };
}

/** Who the office is, as the public site and the reports name it. */
export default async function OfficePage() {
  await requirePage('/pengaturan/kantor', 'settings.view');
  const { name, shortName, government, tagline, address, phone, email, socialAccounts } = await readOffice(
    database(),
  );
  return (
    <OfficeView
      facts={{ name, shortName, government, tagline, address, phone, email }}
      accounts={socialAccounts}
    />
  );
}
