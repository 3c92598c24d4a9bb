import { desc, eq, isNotNull } from 'drizzle-orm';
import type { Db, Tx } from '@/db/client';
import { type SopVersionRow, sopVersions } from '@/db/schema/sop-versions';
import { sopDefinition } from '@/lib/sop/definition';

// Authorised editions never change, so a parsed one can be kept for the life of the process.
const parsed = new Map<string, SopVersionRow>();

function parse(row: SopVersionRow): SopVersionRow {
  const known = parsed.get(row.id);
  if (known) return known;
  const version = { ...row, definition: sopDefinition.parse(row.definition) };
  if (row.authorisedAt) parsed.set(row.id, version);
  return version;
}

/** The SOP edition that new stories start on: the latest authorised one, or null before any is loaded. */
export async function sopInForce(db: Db | Tx): Promise<SopVersionRow | null> {
  const [row] = await db
    .select()
    .from(sopVersions)
    .where(isNotNull(sopVersions.authorisedAt))
    .orderBy(desc(sopVersions.authorisedAt), desc(sopVersions.edition))
    .limit(1);
  return row ? parse(row) : null;
}

/** One edition by id. Throws when it is unknown: stories and visits refer only to stored ones. */
export async function sopVersion(db: Db | Tx, id: string): Promise<SopVersionRow> {
  const known = parsed.get(id);
  if (known) return known;
  const [row] = await db.select().from(sopVersions).where(eq(sopVersions.id, id));
  if (!row) throw new Error(`No SOP version ${id}`);
  return parse(row);
}

/** All editions, newest first. */
export async function listSopVersions(db: Db): Promise<SopVersionRow[]> {
  const rows = await db
    .select()
    .from(sopVersions)
    .orderBy(desc(sopVersions.number), desc(sopVersions.edition));
  return rows.map(parse);
}
