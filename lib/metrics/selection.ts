import type { z } from 'zod';
import type { OfficeZone } from '@/lib/worktime/zone';
import type { selectionQuery } from './behind-query';
import type { Selection } from './figures';
import { defaultPeriod } from './period';

/** The selection that a checked query asks for; without a period the present month and the two before it. */
export function selectionOf(query: z.infer<typeof selectionQuery>, now: Date, zone: OfficeZone): Selection {
  const { dari, sampai, sektor, sop } = query;
  const period = dari && sampai ? { from: dari, to: sampai } : defaultPeriod(now, zone);
  return { period, sector: sektor ?? null, sop: sop ?? null };
}
