import { and, asc, desc, eq, inArray, type SQL } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { files } from '@/db/schema/files';
import { materialFiles, materials } from '@/db/schema/materials';
import { articles } from '@/db/schema/publications';
import { stories } from '@/db/schema/stories';
import { users } from '@/db/schema/users';
import type { AttachedFile, Material, MaterialWhereabouts } from '@/lib/material/material';
import { materialStanding } from '@/lib/material/material-standing';
import { stageOf } from '@/lib/sop/definition';
import { may } from '@/lib/sop/permissions';
import type { Actor } from '@/lib/sop/roles';
import { readDeclines } from './declines';
import { sopVersion } from './sop';

/** The condition under which a material is within an actor's reach: all with `story.viewAll`, else his own. */
export function materialWithinReach(actor: Actor): SQL | undefined {
  return may(actor, 'story.viewAll') ? undefined : eq(materials.handedInBy, actor.id);
}

/** A material within the actor's reach and where its story is now; null when there is none. */
export async function materialById(
  db: Db,
  actor: Actor,
  id: string,
): Promise<{ material: Material; whereabouts: MaterialWhereabouts } | null> {
  const [material] = await readMaterials(db, and(eq(materials.id, id), materialWithinReach(actor)));
  if (!material) return null;
  const [story] = await db
    .select({
      number: stories.number,
      stage: stories.stage,
      sopVersionId: stories.sopVersionId,
      articleSlug: articles.slug,
    })
    .from(stories)
    .leftJoin(articles, eq(articles.storyId, stories.id))
    .where(eq(stories.id, material.storyId));
  if (!story) throw new Error(`Material ${id} has no story`);
  const { definition } = await sopVersion(db, story.sopVersionId);
  const declines = await readDeclines(db, [material.storyId]);
  const standing = materialStanding(definition, story.stage);
  return {
    material,
    whereabouts: {
      standing,
      storyNumber: story.number,
      stageName: stageOf(definition, story.stage).name,
      articleSlug: story.articleSlug,
      declined: standing === 'declined' ? (declines.get(material.storyId) ?? null) : null,
    },
  };
}

/** The materials of a story that are within the actor's reach, oldest first. */
export function materialsOfStory(db: Db, actor: Actor, storyId: string): Promise<Material[]> {
  return readMaterials(db, and(eq(materials.storyId, storyId), materialWithinReach(actor)));
}

/** Materials with their files, oldest first. The caller's condition says whose. */
export async function readMaterials(db: Db, condition: SQL | undefined): Promise<Material[]> {
  const rows = await db
    .select({
      id: materials.id,
      storyId: materials.storyId,
      title: materials.title,
      text: materials.text,
      sector: materials.sector,
      kind: materials.kind,
      source: materials.source,
      links: materials.links,
      wantedOn: materials.wantedOn,
      handedInBy: { id: users.id, name: users.name },
      handedInAt: materials.handedInAt,
    })
    .from(materials)
    .innerJoin(users, eq(users.id, materials.handedInBy))
    .where(condition)
    .orderBy(asc(materials.handedInAt), asc(materials.id));
  const attached = await filesOfMaterials(
    db,
    rows.map((row) => row.id),
  );
  return rows.map((row) => ({ ...row, files: attached.get(row.id) ?? [] }));
}

async function filesOfMaterials(db: Db, ids: string[]): Promise<Map<string, AttachedFile[]>> {
  const attached = new Map<string, AttachedFile[]>();
  if (ids.length === 0) return attached;
  const rows = await db
    .select({
      materialId: materialFiles.materialId,
      id: files.id,
      name: files.name,
      mime: files.mime,
      bytes: files.bytes,
      width: files.width,
      height: files.height,
    })
    .from(materialFiles)
    .innerJoin(files, eq(files.id, materialFiles.fileId))
    .where(inArray(materialFiles.materialId, ids))
    .orderBy(desc(files.width), asc(files.name));
  for (const { materialId, ...file } of rows) {
    attached.set(materialId, [...(attached.get(materialId) ?? []), file]);
  }
  return attached;
}
