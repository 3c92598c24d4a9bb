import { requireApi } from '@/app/session';
import { database } from '@/db/client';
import { readCalendarDefinition } from '@/db/queries/calendar';
import { holidaysAsCsv, holidaysAsIcs } from '@/lib/calendar-import/holiday-export';
import { refuse } from '@/lib/sop/refusal';
import type { Holiday } from '@/lib/worktime/calendar';

const FORMATS: Record<string, { type: string; write: (holidays: Holiday[], host: string) => string }> = {
  'libur.csv': { type: 'text/csv; charset=utf-8', write: holidaysAsCsv },
  'libur.ics': {
    type: 'text/calendar; charset=utf-8',
    write: (holidays, host) => holidaysAsIcs(holidays, new Date(), host),
  },
};

/** The holidays as a file: `libur.csv` or `libur.ics`, of one year with `?tahun=`. */
export async function GET(request: Request, { params }: { params: Promise<{ file: string }> }) {
  const session = await requireApi('settings.view');
  if (session instanceof Response) return session;
  const { file } = await params;
  const format = FORMATS[file];
  if (!format) return Response.json(refuse({ code: 'notFound' }), { status: 404 });
  const url = new URL(request.url);
  const year = url.searchParams.get('tahun');
  if (year !== null && !/^\d{4}$/.test(year)) {
    return Response.json(refuse({ code: 'invalid', params: { message: 'tahun' } }), { status: 400 });
  }
  const { holidays } = await readCalendarDefinition(database());
  const chosen = holidays.filter(({ date }) => year === null || date.startsWith(year));
  const name = year === null ? file : file.replace('.', `-${year}.`);
  return new Response(format.write(chosen, url.hostname), {
    headers: {
      'Content-Type': format.type,
      'Content-Disposition': `attachment; filename="${name}"`,
      'Cache-Control': 'no-store',
    },
  });
}
