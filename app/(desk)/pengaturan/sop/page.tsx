import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { requirePage } from '@/app/session';
import { SopView } from '@/components/settings/sop-view';
import { database } from '@/db/client';
import { listSopVersions, sopInForce } from '@/db/queries/sop';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('settings.sop');
  return { title: t('title') };
}

/** The SOP that drives the desk, as its data says it, and all its editions. */
export default async function SopSettingsPage() {
  await requirePage('/pengaturan/sop', 'settings.view');
  const [inForce, editions] = await Promise.all([sopInForce(database()), listSopVersions(database())]);
  return (
    <SopView
      sop={inForce?.definition ?? null}
      editions={editions.map(({ id, number, edition, authorisedAt, definition }) => ({
        id,
        number,
        edition,
        authorisedAt,
        title: definition.identity.title,
        inForce: id === inForce?.id,
      }))}
    />
  );
}
