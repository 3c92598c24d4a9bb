import { cache } from 'react';
import { database } from '@/db/client';
import { type AuthorisedSop, sopEdition, sopInForce } from '@/db/queries/sop';

export interface EditionParams {
  params: Promise<{ nomor: string; edisi: string }>;
}

/** The authorised edition that an address names, with the one in force; null for drafts and what is unknown. */
export const requestedEdition = cache(
  async (
    nomor: string,
    edisi: string,
  ): Promise<{ version: AuthorisedSop; inForce: AuthorisedSop } | null> => {
    const number = decoded(nomor);
    // The column holds 32-bit integers, and "01" is no second address of an edition.
    if (number === null || !/^[1-9]\d{0,8}$/.test(edisi)) return null;
    const [version, inForce] = await Promise.all([
      sopEdition(database(), number, Number(edisi)),
      sopInForce(database()),
    ]);
    return version && inForce ? { version, inForce } : null;
  },
);

function decoded(segment: string): string | null {
  try {
    const text = decodeURIComponent(segment);
    // PostgreSQL takes no NUL in a text.
    return text.includes('\0') ? null : text;
  } catch {
    return null;
  }
}
