import { zonedTime } from '@/lib/format/date';

/** The instants of local days 'YYYY-MM-DD', both included; an absent side is open. */
export function daySpan(first?: string, last?: string): { from?: Date; before?: Date } {
  return {
    ...(first ? { from: zonedTime(first, '00:00') } : {}),
    ...(last ? { before: zonedTime(last, '24:00') } : {}),
  };
}

/** The instants of a local month 'YYYY-MM'. */
export function monthSpan(month: string | undefined): { from?: Date; before?: Date } {
  if (!month) return {};
  const [year, number] = month.split('-').map(Number) as [number, number];
  const next = number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
  return { from: zonedTime(`${month}-01`, '00:00'), before: zonedTime(`${next}-01`, '00:00') };
}
