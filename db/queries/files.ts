import { and, eq, exists, or, type SQL, sql } from 'drizzle-orm';
import type { Db, Tx } from '@/db/client';
import { articleFiles, type FileRow, files } from '@/db/schema/files';
import { materialFiles, materials } from '@/db/schema/materials';
import { office } from '@/db/schema/office';
import { articles, publications } from '@/db/schema/publications';
import { stories } from '@/db/schema/stories';
import { may } from '@/lib/sop/permissions';
import type { Actor } from '@/lib/sop/roles';
import { storyWithinReach } from './reach';

const one = { one: sql`1` };

/** The file if the public may fetch it: only what an article on the site shows, and the office's logo. */
export async function publicFile(db: Db, id: string): Promise<FileRow | null> {
  const shown = db
    .select(one)
    .from(articleFiles)
    .innerJoin(articles, eq(articles.storyId, articleFiles.storyId))
    .where(eq(articleFiles.fileId, files.id));
  const logo = db.select(one).from(office).where(eq(office.logoFileId, files.id));
  const [row] = await db
    .select()
    .from(files)
    .where(and(eq(files.id, id), or(exists(shown), exists(logo))));
  return row ?? null;
}

/** The file if it is within the actor's reach, or null: as if it did not exist. */
export async function fileWithinReach(db: Db, actor: Actor, id: string): Promise<FileRow | null> {
  const [row] = await db
    .select()
    .from(files)
    .where(and(eq(files.id, id), reachOfFiles(db, actor)));
  return row ?? null;
}

/**
 * The condition under which a file is within an actor's reach: all of them with `story.viewAll`; otherwise
 * what he uploaded, what hangs on a material of his own, and what a story within his reach shows. Files on
 * other people's materials are not among them, also when both went into one story.
 */
function reachOfFiles(db: Db | Tx, actor: Actor): SQL | undefined {
  if (may(actor, 'story.viewAll')) return undefined;
  const onOwnMaterial = db
    .select(one)
    .from(materialFiles)
    .innerJoin(materials, eq(materials.id, materialFiles.materialId))
    .where(and(eq(materialFiles.fileId, files.id), eq(materials.handedInBy, actor.id)));
  const inOwnStory = db
    .select(one)
    .from(stories)
    .where(
      and(
        storyWithinReach(db, actor),
        or(
          eq(stories.coverFileId, files.id),
          sql`jsonb_path_exists(${stories.body}, '$.**.attrs.fileId ? (@ == $id)', jsonb_build_object('id', ${files.id}::text))`,
        ),
      ),
    );
  const proofOfOwnStory = db
    .select(one)
    .from(publications)
    .innerJoin(stories, eq(stories.id, publications.storyId))
    .where(and(eq(publications.proofFileId, files.id), storyWithinReach(db, actor)));
  return or(
    eq(files.uploadedBy, actor.id),
    exists(onOwnMaterial),
    exists(inOwnStory),
    exists(proofOfOwnStory),
  );
}
