import { and, asc, eq, inArray } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { files } from '@/db/schema/files';
import { materialFiles, materials } from '@/db/schema/materials';
import { stories } from '@/db/schema/stories';
import { users } from '@/db/schema/users';
import type { CardMaterial } from '@/lib/board/board-card';
import type { Actor } from '@/lib/sop/roles';
import { storyWithinReach } from './reach';

/** The materials of a story within the actor's reach, oldest first; null when there is no such story. */
export async function readCardMaterials(
  db: Db,
  actor: Actor,
  storyId: string,
): Promise<CardMaterial[] | null> {
  const rows = await db
    .select({
      id: materials.id,
      title: materials.title,
      text: materials.text,
      source: materials.source,
      links: materials.links,
      wantedOn: materials.wantedOn,
      handedInBy: users.name,
      handedInAt: materials.handedInAt,
    })
    .from(materials)
    .innerJoin(stories, eq(stories.id, materials.storyId))
    .innerJoin(users, eq(users.id, materials.handedInBy))
    .where(and(eq(stories.id, storyId), storyWithinReach(db, actor)))
    .orderBy(asc(materials.handedInAt));
  if (rows.length === 0) return null;
  const attached = await db
    .select({
      materialId: materialFiles.materialId,
      id: files.id,
      name: files.name,
      mime: files.mime,
      bytes: files.bytes,
    })
    .from(materialFiles)
    .innerJoin(files, eq(files.id, materialFiles.fileId))
    .where(
      inArray(
        materialFiles.materialId,
        rows.map((row) => row.id),
      ),
    );
  return rows.map((row) => ({
    ...row,
    handedInAt: row.handedInAt.toISOString(),
    files: attached.filter((file) => file.materialId === row.id).map(({ materialId: _, ...file }) => file),
  }));
}
