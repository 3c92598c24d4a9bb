import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { requirePage } from '@/app/session';
import { ReportsPage } from '@/components/report-list/reports-page';
import { Pager } from '@/components/ui/pager';
import { database } from '@/db/client';
import {
  countReportStandings,
  countReports,
  listDueReports,
  listReports,
  reportMonths,
} from '@/db/queries/reports';
import { listSopVersions } from '@/db/queries/sop';
import { REPORT_STANDINGS } from '@/lib/report-list/report-row';
import { DEFAULT_ZONE } from '@/lib/worktime/zone';
import { monthSpan } from '../day-span';
import { givenEntries, pageWithin } from '../list-address';

const PATH = '/laporan';
const AT_ONCE = 50;

const address = z.object({
  status: z.enum(REPORT_STANDINGS).optional().catch(undefined),
  bulan: z
    .string()
    .regex(/^20\d\d-(0[1-9]|1[0-2])$/)
    .optional()
    .catch(undefined),
});

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('report');
  return { title: t('listTitle') };
}

/** The reports of SOP 6.5: still to be written, waiting for the Kasubag, acknowledged. */
export default async function Page(props: { searchParams: Promise<Record<string, string | string[]>> }) {
  const { actor } = await requirePage(PATH, 'report.view');
  const query = await props.searchParams;
  const filter = address.parse(query);
  const db = database();
  const found = { standing: filter.status, ...monthSpan(filter.bulan) };
  const reporting = (await listSopVersions(db)).flatMap(({ definition }) =>
    definition.stages.filter(({ kind }) => kind === 'reporting').map(({ key }) => key),
  );
  const [total, standings, due, months] = await Promise.all([
    countReports(db, actor, found),
    countReportStandings(db, actor),
    listDueReports(db, actor, reporting),
    reportMonths(db, actor, DEFAULT_ZONE),
  ]);
  const { page, pages } = pageWithin(query.hal, total, AT_ONCE);
  const reports = await listReports(db, actor, found, { limit: AT_ONCE, offset: (page - 1) * AT_ONCE });
  return (
    <>
      <ReportsPage
        path={PATH}
        filter={filter}
        months={months}
        counts={{ ...standings, due: due.length }}
        due={due}
        reports={reports}
      />
      <Pager path={PATH} query={givenEntries(filter)} page={page} pages={pages} />
    </>
  );
}
