import { and, desc, eq, isNotNull, isNull, sql } from 'drizzle-orm';
import type { Db, Tx } from '@/db/client';
import { type SopVersionRow, sopVersions } from '@/db/schema/sop-versions';
import type { LocalizedText, SopPerformer } from '@/lib/sop/definition';
import { sopDefinition } from '@/lib/sop/definition-schema';
import { parseEditionName } from '@/lib/sop/edition-name';
import { isOfficeRole } from '@/lib/sop/roles';
import { stageNames } from '@/lib/sop/stage-names';

/** An edition that the head authorised: it never changes again. */
export type AuthorisedSop = SopVersionRow & { edition: number; authorisedAt: Date };

// Authorised editions never change, so a parsed one can be kept for the life of the process.
const parsed = new Map<string, AuthorisedSop>();

function parse(row: SopVersionRow): SopVersionRow {
  return { ...row, definition: sopDefinition.parse(row.definition) };
}

function authorised(row: SopVersionRow): AuthorisedSop {
  const known = parsed.get(row.id);
  if (known) return known;
  const { edition, authorisedAt } = row;
  if (edition === null || authorisedAt === null) throw new Error(`SOP version ${row.id} is not authorised`);
  const version = { ...parse(row), edition, authorisedAt };
  parsed.set(row.id, version);
  return version;
}

/** The SOP edition that new stories start on: the latest authorised one, or null before any is loaded. */
export async function sopInForce(db: Db | Tx): Promise<AuthorisedSop | null> {
  const [row] = await db
    .select()
    .from(sopVersions)
    .where(isNotNull(sopVersions.authorisedAt))
    .orderBy(desc(sopVersions.authorisedAt), desc(sopVersions.edition))
    .limit(1);
  return row ? authorised(row) : null;
}

/** One edition by id. Throws when it is unknown or a draft: stories and visits refer to authorised ones. */
export async function sopVersion(db: Db | Tx, id: string): Promise<AuthorisedSop> {
  const known = parsed.get(id);
  if (known) return known;
  const [row] = await db.select().from(sopVersions).where(eq(sopVersions.id, id));
  if (!row) throw new Error(`No SOP version ${id}`);
  return authorised(row);
}

/** One edition by what the form calls it ("05", 2), or null. */
export async function sopEdition(db: Db, number: string, edition: number): Promise<AuthorisedSop | null> {
  const [row] = await db
    .select()
    .from(sopVersions)
    .where(and(eq(sopVersions.number, number), eq(sopVersions.edition, edition)));
  return row ? authorised(row) : null;
}

/** Whether the office has the edition that an address names ("05/2"); naming none is fine. */
export async function knowsEdition(db: Db, name: string | undefined): Promise<boolean> {
  const parsedName = name === undefined ? null : parseEditionName(name);
  if (!parsedName) return name === undefined;
  return (await sopEdition(db, parsedName.number, parsedName.edition)) !== null;
}

/** The edition of that name. Throws when there is none: ask `knowsEdition` first. */
export async function editionNamed(db: Db, name: string): Promise<AuthorisedSop> {
  const parsedName = parseEditionName(name);
  const found = parsedName && (await sopEdition(db, parsedName.number, parsedName.edition));
  if (!found) throw new Error(`No SOP edition ${name}`);
  return found;
}

/** All authorised editions, the latest authorised first. */
export async function listSopVersions(db: Db | Tx): Promise<AuthorisedSop[]> {
  const rows = await db
    .select()
    .from(sopVersions)
    .where(isNotNull(sopVersions.authorisedAt))
    .orderBy(desc(sopVersions.authorisedAt), desc(sopVersions.edition));
  return rows.map(authorised);
}

/** Drafts that wait to be authorised, the last changed first. */
export async function listSopDrafts(db: Db): Promise<SopVersionRow[]> {
  const rows = await db
    .select()
    .from(sopVersions)
    .where(isNull(sopVersions.authorisedAt))
    .orderBy(desc(sopVersions.changedAt), desc(sopVersions.createdAt));
  return rows.map(parse);
}

/** An authorised edition or a draft by id, or null. */
export async function anySopVersion(db: Db | Tx, id: string): Promise<SopVersionRow | null> {
  const [row] = await db.select().from(sopVersions).where(eq(sopVersions.id, id));
  return row ? parse(row) : null;
}

/**
 * Performers of any version, drafts too, whom the office's own roles do not name: each is a role that people
 * can be given before their SOP comes into force. Of one key, the latest version's name.
 */
export async function otherPerformers(db: Db | Tx): Promise<SopPerformer[]> {
  const rows = await db
    .select({ performers: sql<SopPerformer[]>`${sopVersions.definition} -> 'performers'` })
    .from(sopVersions)
    .orderBy(sql`${sopVersions.authorisedAt} desc nulls last`);
  const others = new Map<string, SopPerformer>();
  for (const performer of rows.flatMap(({ performers }) => performers)) {
    if (!isOfficeRole(performer.key) && !others.has(performer.key)) others.set(performer.key, performer);
  }
  return [...others.values()];
}

/** What every stage of every authorised version is called, by its key; the latest version's name counts. */
export async function allStageNames(db: Db): Promise<Record<string, LocalizedText>> {
  const versions = await listSopVersions(db);
  return Object.assign({}, ...versions.toReversed().map(({ definition }) => stageNames(definition)));
}
