import { sql } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { type SopVersionRow, sopVersions } from '@/db/schema/sop-versions';
import type { SopDefinition } from '@/lib/sop/definition';
import { SOP_05 } from '@/lib/sop/sop-05';

/** SOP 05 with one change: a copy, so that no test sees another's. */
export function changedSop05(change: (sop: SopDefinition) => void): SopDefinition {
  const sop = structuredClone(SOP_05);
  change(sop);
  return sop;
}

/** Puts in the next authorised edition of a definition's SOP, in force from `at` on, for a test's set-up. */
export async function authoriseEdition(db: Db, definition: SopDefinition, at: Date): Promise<SopVersionRow> {
  const { number } = definition.identity;
  const [row] = await db
    .insert(sopVersions)
    .values({
      number,
      edition: sql`(select coalesce(max(edition), 0) + 1 from sop_versions where number = ${number})`,
      definition,
      authorisedAt: at,
      createdAt: at,
    })
    .returning();
  if (!row) throw new Error('The edition was not inserted');
  return row;
}
