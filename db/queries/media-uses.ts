import { type SQL, sql } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { articleFiles, files } from '@/db/schema/files';
import { materialFiles, materials } from '@/db/schema/materials';
import { office } from '@/db/schema/office';
import { articles, publications } from '@/db/schema/publications';
import { picturesOf, stories, storyRevisions, textPictures } from '@/db/schema/stories';
import type { MediaUse, MediaUseKind } from '@/lib/media/media-item';

interface UseRow extends Record<string, unknown> {
  fileId: string;
  as: MediaUseKind;
  storyId: string | null;
  number: number;
  title: string;
  ref: string | null;
}

const inText = picturesOf(stories.body);
const inRevision = picturesOf(storyRevisions.body);

/** Every use of the given files, of the newest story first. */
export async function usesOf(db: Db, fileIds: readonly string[]): Promise<Map<string, MediaUse[]>> {
  const uses = new Map<string, MediaUse[]>();
  if (fileIds.length === 0) return uses;
  const ids = sql.join(
    fileIds.map((id) => sql`(${id}::uuid)`),
    sql`, `,
  );
  const story = sql`${stories.id}, ${stories.number}, ${stories.title}`;
  const rows = await db.execute<UseRow>(sql`
    with asked (id) as (values ${ids}),
    used (file_id, used_as, story_id, number, title, ref) as (
      select asked.id, 'material', ${story}, ${materials.id}::text
        from asked join ${materialFiles} on ${materialFiles.fileId} = asked.id
        join ${materials} on ${materials.id} = ${materialFiles.materialId}
        join ${stories} on ${stories.id} = ${materials.storyId}
      union all
      select asked.id, 'cover', ${story}, null
        from asked join ${stories} on ${stories.coverFileId} = asked.id
      union all
      select asked.id, 'text', ${story}, null
        from asked join ${stories} on ${inText} ? asked.id::text
      union all
      select asked.id, 'article', ${story}, ${articles.slug}
        from asked join ${articleFiles} on ${articleFiles.fileId} = asked.id
        join ${articles} on ${articles.storyId} = ${articleFiles.storyId}
        join ${stories} on ${stories.id} = ${articles.storyId}
      union all
      select asked.id, 'proof', ${story}, null
        from asked join ${publications} on ${publications.proofFileId} = asked.id
        join ${stories} on ${stories.id} = ${publications.storyId}
      union
      select asked.id, 'version', ${story}, null
        from asked
        join ${storyRevisions} on ${storyRevisions.coverFileId} = asked.id or ${inRevision} ? asked.id::text
        join ${stories} on ${stories.id} = ${storyRevisions.storyId}
        where ${stories.coverFileId} is distinct from asked.id and not ${inText} ? asked.id::text
      union all
      select asked.id, 'logo', null, 0, '', null from asked join ${office} on ${office.logoFileId} = asked.id
    )
    select file_id as "fileId", used_as as "as", story_id as "storyId", number, title, ref
    from used order by number desc, used_as`);
  for (const { fileId, as, storyId, number, title, ref } of rows) {
    const use: MediaUse = { as, ref, story: storyId ? { id: storyId, number, title } : null };
    uses.set(fileId, [...(uses.get(fileId) ?? []), use]);
  }
  return uses;
}

/** The condition under which nothing uses a file; the same places as `usesOf` names. */
export function unusedFile(): SQL {
  const id = files.id;
  return sql`(
    not exists (select 1 from ${materialFiles} where ${materialFiles.fileId} = ${id})
    and not exists (select 1 from ${articleFiles} where ${articleFiles.fileId} = ${id})
    and not exists (select 1 from ${publications} where ${publications.proofFileId} = ${id})
    and not exists (select 1 from ${office} where ${office.logoFileId} = ${id})
    and not exists (select 1 from ${stories} where ${stories.coverFileId} = ${id})
    and not exists (select 1 from ${storyRevisions} where ${storyRevisions.coverFileId} = ${id})
    and not exists (select 1 from ${textPictures} where ${textPictures.fileId} = ${id})
  )`;
}
