'use client';

import { useEffect, useState } from 'react';
import type { Refusal } from '@/lib/sop/refusal';
import { useCalendarRefusal } from './calendar-words';

/** The faults of the last try by field; one that is mended is forgotten at the first key pressed there. */
export function useFieldFaults(faults: Refusal[]) {
  const refusalText = useCalendarRefusal();
  const [mended, setMended] = useState<string[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new try begins with all its faults.
  useEffect(() => setMended([]), [faults.map(({ field, params }) => `${field} ${params?.fault}`).join()]);
  const within = (field: string, prefix: string) => field === prefix || field.startsWith(`${prefix}.`);
  const standing = faults.filter(({ field = '' }) => !mended.some((prefix) => within(field, prefix)));
  return {
    /** The sentence for one field, or null. */
    of: (field: string) => {
      const found = standing.find((fault) => fault.field === field);
      return found ? refusalText(found) : null;
    },
    /** Every sentence for a field and what is inside it. */
    within: (prefix: string) => [
      ...new Set(standing.filter(({ field = '' }) => within(field, prefix)).map(refusalText)),
    ],
    has: (prefix: string) => standing.some(({ field = '' }) => within(field, prefix)),
    mend: (prefix: string) => setMended((before) => [...before, prefix]),
  };
}
