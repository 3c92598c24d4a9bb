import { and, desc, eq, ilike, inArray, or, type SQL, sql } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { materialFiles, materials } from '@/db/schema/materials';
import { articles } from '@/db/schema/publications';
import { stories } from '@/db/schema/stories';
import { users } from '@/db/schema/users';
import type { MaterialListed } from '@/lib/material/material';
import type { MaterialFilterAddress } from '@/lib/material/material-list-address';
import { type MaterialStanding, materialStanding, stagesOfStanding } from '@/lib/material/material-standing';
import { stageOf } from '@/lib/sop/definition';
import type { Actor } from '@/lib/sop/roles';
import { readDeclines } from './declines';
import { materialWithinReach } from './materials';
import { listSopVersions, sopVersion } from './sop';

export interface MaterialPage {
  rows: MaterialListed[];
  /** How many materials match apart from the standing, by standing. */
  counts: Record<MaterialStanding, number>;
}

export const MATERIALS_PER_PAGE = 30;

/** A page of the materials within the actor's reach, newest first, each with where it is now. */
export async function listMaterials(
  db: Db,
  actor: Actor,
  filter: MaterialFilterAddress,
): Promise<MaterialPage> {
  const matching = and(
    materialWithinReach(actor),
    filter.sector ? eq(materials.sector, filter.sector) : undefined,
    filter.search ? ilike(materials.title, `%${filter.search.replace(/[\\%_]/g, '\\$&')}%`) : undefined,
  );
  const found = await db
    .select({
      id: materials.id,
      storyId: materials.storyId,
      title: materials.title,
      sector: materials.sector,
      kind: materials.kind,
      handedInBy: users.name,
      handedInAt: materials.handedInAt,
      wantedOn: materials.wantedOn,
      files: sql<number>`(select count(*)::int from ${materialFiles} where ${materialFiles.materialId} = ${materials.id})`,
      storyNumber: stories.number,
      stage: stories.stage,
      sopVersionId: stories.sopVersionId,
      articleSlug: articles.slug,
    })
    .from(materials)
    .innerJoin(stories, eq(stories.id, materials.storyId))
    .innerJoin(users, eq(users.id, materials.handedInBy))
    .leftJoin(articles, eq(articles.storyId, materials.storyId))
    .where(and(matching, filter.standing ? await inStanding(db, filter.standing) : undefined))
    .orderBy(desc(materials.handedInAt), desc(materials.id))
    .limit(MATERIALS_PER_PAGE)
    .offset((filter.page - 1) * MATERIALS_PER_PAGE);
  const declines = await readDeclines(
    db,
    found.map((row) => row.storyId),
  );
  const rows = await Promise.all(
    found.map(async ({ stage, sopVersionId, ...row }) => {
      const { definition } = await sopVersion(db, sopVersionId);
      const standing = materialStanding(definition, stage);
      const declined = standing === 'declined' ? (declines.get(row.storyId) ?? null) : null;
      return { ...row, standing, stageName: stageOf(definition, stage).name, declined };
    }),
  );
  return { rows, counts: await countByStanding(db, matching) };
}

async function inStanding(db: Db, standing: MaterialStanding): Promise<SQL | undefined> {
  const versions = await listSopVersions(db);
  return or(
    ...versions.map((version) =>
      and(
        eq(stories.sopVersionId, version.id),
        inArray(stories.stage, stagesOfStanding(version.definition, standing)),
      ),
    ),
  );
}

async function countByStanding(db: Db, matching: SQL | undefined): Promise<Record<MaterialStanding, number>> {
  const groups = await db
    .select({
      sopVersionId: stories.sopVersionId,
      stage: stories.stage,
      count: sql<number>`count(*)::int`,
    })
    .from(materials)
    .innerJoin(stories, eq(stories.id, materials.storyId))
    .where(matching)
    .groupBy(stories.sopVersionId, stories.stage);
  const counts: Record<MaterialStanding, number> = { awaiting: 0, working: 0, ended: 0, declined: 0 };
  for (const group of groups) {
    const { definition } = await sopVersion(db, group.sopVersionId);
    counts[materialStanding(definition, group.stage)] += group.count;
  }
  return counts;
}
