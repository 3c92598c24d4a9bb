import type { Db } from '@/db/client';
import type { BehindList } from '@/lib/metrics/behind-list';
import type { BehindQuery } from '@/lib/metrics/behind-query';
import { type CutPeriod, windowOf } from '@/lib/metrics/period';
import { selectionOf } from '@/lib/metrics/selection';
import { loadCalendar } from '../calendar';
import { editionNamed } from '../sop';
import { listAppearances, listFirstRounds } from './list-outcomes';
import { listPasses, listVisits } from './list-passes';
import { openStories } from './open-stories';
import { publishedStories } from './publications';
import type { Scope } from './scope';

/** Before any story: the start of what "the latest article ever" looks through. */
const EVER = new Date(0);

/**
 * The rows that the figure of an address was reckoned from, before it is told which of them it means; see
 * `chooseRows`.
 * @throws Error on an edition that the office does not have; see `knowsEdition`
 */
export async function readBehind(
  db: Db,
  query: BehindQuery,
  now: Date,
): Promise<{ list: BehindList; period: CutPeriod }> {
  const calendar = await loadCalendar(db);
  const { zone } = calendar.definition;
  const selection = selectionOf(query, now, zone);
  const period = { ...selection.period, until: query.hingga ?? null };
  const sopVersionId = selection.sop === null ? null : (await editionNamed(db, selection.sop)).id;
  const scope: Scope = { window: windowOf(period, zone), sector: selection.sector, sopVersionId, zone };
  return { list: await readList(db, query, scope, now), period };
}

async function readList(db: Db, query: BehindQuery, scope: Scope, now: Date): Promise<BehindList> {
  const calendar = await loadCalendar(db);
  switch (query.angka) {
    case 'langkah':
      return { kind: 'passes', rows: await listPasses(db, scope, query.bagian) };
    case 'tahap': {
      const returned = query.hasil === 'dikembalikan';
      return { kind: 'passes', rows: await listVisits(db, scope, { stage: query.tahap, returned }) };
    }
    case 'tayang':
      return { kind: 'published', rows: await publishedStories(db, scope, calendar) };
    case 'terakhir': {
      // Of every edition, as the figure is: see docs/metrics.md.
      const ever = { ...scope, sopVersionId: null, window: { from: EVER, to: new Date(now.getTime() + 1) } };
      const [latest] = await publishedStories(db, ever, calendar);
      return { kind: 'published', rows: latest ? [latest] : [] };
    }
    case 'evaluasi':
      return { kind: 'rounds', rows: await listFirstRounds(db, scope) };
    case 'terbuka':
      return { kind: 'open', rows: await openStories(db, calendar, scope, now) };
    case 'kanal':
      return { kind: 'appearances', rows: await listAppearances(db, scope, query.kanal) };
  }
}
