import { and, count, desc, eq, ilike, inArray, isNull, like, notLike, type SQL, sql } from 'drizzle-orm';
import { union } from 'drizzle-orm/pg-core';
import type { Db } from '@/db/client';
import { articleFiles, files } from '@/db/schema/files';
import { materialFiles, materials } from '@/db/schema/materials';
import { publications } from '@/db/schema/publications';
import { stories } from '@/db/schema/stories';
import { users } from '@/db/schema/users';
import type { MediaItem, MediaKind, MediaUse, MediaUseKind } from '@/lib/media/media-item';

export interface MediaFilter {
  kind?: MediaKind | undefined;
  /** Part of the file's name, in any case. */
  name?: string | undefined;
}

function matching({ kind, name }: MediaFilter): SQL | undefined {
  return and(
    kind === 'image' ? like(files.mime, 'image/%') : undefined,
    kind === 'document' ? notLike(files.mime, 'image/%') : undefined,
    name ? ilike(files.name, `%${name.replace(/[\\%_]/g, '\\$&')}%`) : undefined,
  );
}

/** Uploaded files, newest first, each with where it is used. For whoever may see all stories. */
export async function listMedia(
  db: Db,
  filter: MediaFilter,
  page: { limit: number; offset: number },
): Promise<MediaItem[]> {
  const { id, name, mime, bytes, width, height, uploadedAt } = files;
  const found = await db
    .select({ id, name, mime, bytes, width, height, uploadedAt, uploadedBy: users.name })
    .from(files)
    .leftJoin(users, eq(users.id, files.uploadedBy))
    .where(matching(filter))
    .orderBy(desc(uploadedAt), desc(id))
    .limit(page.limit)
    .offset(page.offset);
  const uses = await usesOf(
    db,
    found.map((file) => file.id),
  );
  return found.map((file) => ({ ...file, uses: uses.get(file.id) ?? [] }));
}

/** How many files the filter finds. */
export async function countMedia(db: Db, filter: MediaFilter): Promise<number> {
  const [row] = await db.select({ total: count() }).from(files).where(matching(filter));
  return row?.total ?? 0;
}

async function usesOf(db: Db, fileIds: string[]): Promise<Map<string, MediaUse[]>> {
  if (fileIds.length === 0) return new Map();
  const as = (kind: MediaUseKind) => sql<MediaUseKind>`${kind}::text`.as('as');
  const story = { storyId: stories.id, number: stories.number, title: stories.title };

  const inMaterial = db
    .select({ fileId: materialFiles.fileId, as: as('material'), ...story })
    .from(materialFiles)
    .innerJoin(materials, eq(materials.id, materialFiles.materialId))
    .innerJoin(stories, eq(stories.id, materials.storyId))
    .where(inArray(materialFiles.fileId, fileIds));
  const asCover = db
    .select({ fileId: sql<string>`${stories.coverFileId}`.as('file_id'), as: as('cover'), ...story })
    .from(stories)
    .where(inArray(stories.coverFileId, fileIds));
  const asProof = db
    .select({ fileId: sql<string>`${publications.proofFileId}`.as('file_id'), as: as('proof'), ...story })
    .from(publications)
    .innerJoin(stories, eq(stories.id, publications.storyId))
    .where(inArray(publications.proofFileId, fileIds));
  const inArticle = db
    .select({ fileId: articleFiles.fileId, as: as('text'), ...story })
    .from(articleFiles)
    .innerJoin(stories, eq(stories.id, articleFiles.storyId))
    .where(
      and(
        inArray(articleFiles.fileId, fileIds),
        sql`${stories.coverFileId} is distinct from ${articleFiles.fileId}`,
      ),
    );
  // Texts of closed stories are not read: what they show is among the article's files.
  const picture = sql`jsonb_path_query(${stories.body}, 'strict $.**.attrs.fileId') #>> '{}'`;
  const drawn = db
    .select({ ...story, fileId: sql<string>`${picture}`.as('file_id') })
    .from(stories)
    .where(isNull(stories.closedAt))
    .as('drawn');
  const inDraft = db
    .select({
      fileId: sql<string>`${drawn.fileId}::uuid`.as('file_id'),
      as: as('text'),
      storyId: drawn.storyId,
      number: drawn.number,
      title: drawn.title,
    })
    .from(drawn)
    .where(inArray(drawn.fileId, fileIds));

  const rows = await union(inMaterial, asCover, asProof, inArticle, inDraft);
  const uses = new Map<string, MediaUse[]>();
  for (const row of rows.sort((a, b) => b.number - a.number)) {
    const use = { as: row.as, story: { id: row.storyId, number: row.number, title: row.title } };
    uses.set(row.fileId, [...(uses.get(row.fileId) ?? []), use]);
  }
  return uses;
}
