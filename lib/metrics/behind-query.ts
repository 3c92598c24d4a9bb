import { z } from 'zod';
import { parseEditionName } from '@/lib/sop/edition-name';
import { CHANNELS, SECTORS } from '@/lib/sop/vocabulary';
import { AGE_BUCKETS } from './figures';
import { type CutPeriod, MAX_MONTHS, monthCount } from './period';

/** Figures that open a list of what is behind them; the value of `angka` in the address. */
export const FIGURES = ['langkah', 'tahap', 'tayang', 'terakhir', 'evaluasi', 'terbuka', 'kanal'] as const;
export type FigureKind = (typeof FIGURES)[number];

const BUCKETS = AGE_BUCKETS.map(({ key }) => key);
const month = z.string().regex(/^2[01]\d{2}-(0[1-9]|1[0-2])$/);
const key = z.string().regex(/^[a-z0-9][a-z0-9-]{0,59}$/);

const selectionShape = {
  dari: month.optional(),
  sampai: month.optional(),
  sektor: z.enum(SECTORS).optional(),
  /** An edition such as "05/2"; whether the office has it is for the database to say. */
  sop: z
    .string()
    .refine((name) => parseEditionName(name) !== null)
    .optional(),
};

/** A period needs both its ends, in order, and no more than five years. */
function checkPeriod({ dari, sampai }: { dari?: string | undefined; sampai?: string | undefined }): boolean {
  if (dari === undefined && sampai === undefined) return true;
  if (dari === undefined || sampai === undefined) return false;
  const months = monthCount({ from: dari, to: sampai });
  return months >= 1 && months <= MAX_MONTHS;
}

/** What /kinerja and GET /api/kinerja take: `dari` and `sampai` (YYYY-MM, both or neither), `sektor`, `sop`. */
export const selectionQuery = z.object(selectionShape).refine(checkPeriod, { path: ['dari'] });

/** What /kinerja/kunjungan takes: the selection, which figure, which part of it, and how to list it. */
export const behindQuery = z
  .object({
    ...selectionShape,
    angka: z.enum(FIGURES),
    /** Last day of a period that is cut short, for the figures of the period compared with. */
    hingga: z.iso.date().optional(),
    bagian: key.optional(),
    tahap: key.optional(),
    kanal: z.enum(CHANNELS).optional(),
    umur: z.enum(BUCKETS).optional(),
    hasil: z.enum(['dinilai', 'dalam', 'lewat', 'lolos', 'dikembalikan']).optional(),
    /** Newest first, or the longest work, or the longest wait. */
    urut: z.enum(['terbaru', 'terlama', 'tunggu']).default('terbaru'),
    hal: z.coerce.number().int().min(1).max(10_000).default(1),
  })
  .refine(checkPeriod, { path: ['dari'] });

export type BehindQuery = z.infer<typeof behindQuery>;

/** Drops what an address repeats or leaves empty, so that `?sektor=` means all sectors. */
export function plainQuery(
  params: Record<string, string | string[] | undefined> | URLSearchParams,
): Record<string, string> {
  const entries = params instanceof URLSearchParams ? [...params] : Object.entries(params);
  return Object.fromEntries(
    entries.flatMap(([name, value]) => (typeof value === 'string' && value !== '' ? [[name, value]] : [])),
  );
}

function address(path: string, query: Record<string, string | number | null | undefined>): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== null) search.set(name, String(value));
  }
  const text = search.toString();
  return text ? `${path}?${text}` : path;
}

/** A selection as the addresses carry it. */
export interface SelectionInAddress {
  period: CutPeriod | { from: string; to: string };
  sector: string | null;
  sop: string | null;
}

function selectionFields({ period, sector, sop }: SelectionInAddress) {
  const hingga = 'until' in period ? period.until : null;
  return { dari: period.from, sampai: period.to, hingga, sektor: sector, sop };
}

/** The address of the figures of a selection. */
export function metricsHref(selection: SelectionInAddress): string {
  return address('/kinerja', selectionFields(selection));
}

/** The address of the list behind a figure of a selection. */
export function behindHref(
  selection: SelectionInAddress,
  figure: Partial<BehindQuery> & { angka: FigureKind },
): string {
  return address('/kinerja/kunjungan', { ...selectionFields(selection), ...figure });
}
