import { sql } from 'drizzle-orm';
import type { Db } from '@/db/client';

/**
 * A library as it is after years: stories of 500 words with a cover, two pictures in the text, three earlier
 * versions and a document that came with the material; two in five are on the site and have a proof.
 * Written in bulk, since only reading is timed.
 */
export async function fillLibrary(
  db: Db,
  size: { files: number; stories: number },
  by: string,
): Promise<void> {
  const { files, stories } = size;
  const id = (kind: string, number: string) => sql.raw(`md5('${kind}' || (${number}))::uuid`);
  const image = (number: string) =>
    sql.raw(`jsonb_build_object('type', 'image', 'attrs',
      jsonb_build_object('fileId', md5('file' || (${number}))::uuid::text, 'alt', 'Kios', 'caption', ''))`);
  // Words that differ, since a text that only repeats itself would lie packed within its row.
  const words =
    sql.raw(`jsonb_build_object('type', 'paragraph', 'content', jsonb_build_array(jsonb_build_object(
    'type', 'text', 'text', (select string_agg(md5(n || '-' || w), ' ') from generate_series(1, 60) w))))`);
  const body = sql`jsonb_build_object('type', 'doc', 'content', jsonb_build_array(
    ${words}, ${image(`${stories} + n`)}, ${words}, ${words}, ${image(`2 * ${stories} + n % 3000`)}, ${words}))`;
  const each = (count: number) => sql.raw(`generate_series(1, ${count}) n`);

  await db.execute(sql`
    insert into files (id, sha256, name, mime, bytes, width, height, uploaded_by, uploaded_at, alt, caption, source, licence)
    select ${id('file', 'n')}, md5('bytes' || n), (array['kios', 'pasar', 'lapangan', 'pabrik'])[1 + n % 4] || '-' || n,
      case when n % 5 = 0 then 'application/pdf' else 'image/jpeg' end, 200000, 1600, 1200, ${by}::uuid,
      now() - n * interval '1 hour', case when n % 3 = 0 then '' else 'Kios nomor ' || n end,
      'Suasana di lapangan', 'Humas', case when n % 2 = 0 then 'office' end
    from ${each(files)}`);
  await db.execute(sql`
    insert into stories (id, sop_version_id, stage, title, slug, sector, kind, body, cover_file_id, created_at, updated_at)
    select ${id('story', 'n')}, (select id from sop_versions limit 1), 'composing', 'Naskah ' || n, 'naskah-' || n,
      'perdagangan', 'news', ${body}, ${id('file', 'n')}, now(), now()
    from ${each(stories)}`);
  await db.execute(sql`
    insert into story_revisions (story_id, content_version, title, summary, slug, sector, kind, tags, body,
      cover_file_id, writer_id, started_at, saved_at)
    select id, v, title, summary, slug, sector, kind, tags, body, cover_file_id, ${by}::uuid, now(), now()
    from stories, generate_series(1, 3) v`);
  await db.execute(sql`
    insert into materials (id, story_id, first_story_id, title, text, sector, kind, handed_in_by, handed_in_at)
    select id, id, id, title, '', sector, kind, ${by}::uuid, now() from stories`);
  await db.execute(sql`
    insert into material_files (material_id, file_id)
    select ${id('story', 'n')}, ${id('file', '13000 + n % 3000')} from ${each(stories)}`);
  await db.execute(sql`
    insert into articles (story_id, slug, title, summary, body, body_text, sector, kind, tags, content_version,
      published_at, updated_at)
    select id, slug, title, summary, body, title, sector, kind, tags, 1, now(), now() from stories
    where number % 5 < 2`);
  await db.execute(sql`
    insert into article_files (story_id, file_id) select stories.id, stories.cover_file_id
    from articles join stories on stories.id = articles.story_id`);
  await db.execute(sql`
    insert into publications (story_id, channel, url, published_by, published_at, proof_required, proof_file_id)
    select ${id('story', 'n')}, (select key from channels limit 1), 'https://contoh.id/' || n, ${by}::uuid, now(),
      true, ${id('file', '16000 + n')}
    from ${each(Math.round(stories * 0.4))}`);
  await db.execute(sql`vacuum analyze`);
}
