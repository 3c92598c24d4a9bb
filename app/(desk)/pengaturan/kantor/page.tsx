import type { Metadata } from 'next';
import { forbidden } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { requirePage } from '@/app/session';
import { LatestChanges } from '@/components/office/latest-changes';
import { OfficeFacts } from '@/components/office/office-facts';
import { OfficeForm } from '@/components/office/office-form';
import { database } from '@/db/client';
import { readOffice } from '@/db/queries/office';
import { listOfficeEvents } from '@/db/queries/office-events';
import { zonedMonthKey } from '@/lib/format/date';
import { identityOf } from '@/lib/office/office-identity';
import { may } from '@/lib/sop/permissions';
import { saveOffice } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('settings.office');
  return { title: t('title') };
}

/** Who the office is, as everything that names it reads from here. */
export default async function OfficePage() {
  const { actor } = await requirePage('/pengaturan/kantor');
  const mayChange = may(actor, 'office.manage');
  if (!mayChange && !may(actor, 'settings.view')) forbidden();
  const db = database();
  const [row, events] = await Promise.all([readOffice(db), listOfficeEvents(db, ['officeChanged'], 5)]);
  const identity = identityOf(row);
  const [year = 0, month = 0] = zonedMonthKey(new Date()).split('-').map(Number);
  const changes = <LatestChanges events={events} mayOpenLog={may(actor, 'log.view')} />;
  return mayChange ? (
    <OfficeForm office={{ identity, revision: row.revision }} today={{ year, month }} save={saveOffice}>
      {changes}
    </OfficeForm>
  ) : (
    <>
      <OfficeFacts office={identity} today={{ year, month }} />
      {changes}
    </>
  );
}
