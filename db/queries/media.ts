import { and, count, desc, eq, isNull, like, notLike, type SQL, sql } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { files } from '@/db/schema/files';
import { publications } from '@/db/schema/publications';
import { users } from '@/db/schema/users';
import { type MediaFilter, searchedWords } from '@/lib/media/media-filter';
import type { LibraryPicture, MediaItem } from '@/lib/media/media-item';
import { unusedFile, usesOf } from './media-uses';

const isImage = like(files.mime, 'image/%');
/** A proof is kept for the office and shown to no reader: it needs neither alternative text nor licence. */
const isShown = and(
  isImage,
  sql`not exists (select 1 from ${publications} where ${publications.proofFileId} = ${files.id})`,
);

function matching({ kind, lack, words }: MediaFilter): SQL | undefined {
  return and(
    kind === 'image' ? isImage : undefined,
    kind === 'document' ? notLike(files.mime, 'image/%') : undefined,
    lack === 'unused' ? unusedFile() : undefined,
    lack === 'noAlt' ? and(isShown, eq(files.alt, '')) : undefined,
    lack === 'noLicence' ? and(isShown, isNull(files.licence)) : undefined,
    ...searchedWords(words).map((word) => {
      const pattern = `%${word.replace(/[\\%_]/g, '\\$&')}%`;
      // A word holds no space, so that none is found across two of them.
      return sql`concat_ws(' ', ${files.name}, ${files.alt}, ${files.caption}, ${files.source}) ilike ${pattern}`;
    }),
  );
}

async function readMedia(
  db: Db,
  where: SQL | undefined,
  page: { limit: number; offset: number },
): Promise<MediaItem[]> {
  const rows = await db
    .select({ file: files, uploadedBy: users.name })
    .from(files)
    .leftJoin(users, eq(users.id, files.uploadedBy))
    .where(where)
    .orderBy(desc(files.uploadedAt), desc(files.id))
    .limit(page.limit)
    .offset(page.offset);
  const uses = await usesOf(
    db,
    rows.map(({ file }) => file.id),
  );
  return rows.map(({ file, uploadedBy }) => {
    const { sha256: _, uploadedBy: __, focusX, focusY, fullWidth, fullHeight, ...shown } = file;
    const full = fullWidth && fullHeight ? { width: fullWidth, height: fullHeight } : null;
    return {
      ...shown,
      ...{ full, focus: { x: focusX, y: focusY }, uploadedBy },
      uses: uses.get(file.id) ?? [],
    };
  });
}

/** Uploaded files, newest first, each with where it is used. For whoever may see all stories. */
export function listMedia(
  db: Db,
  filter: MediaFilter,
  page: { limit: number; offset: number },
): Promise<MediaItem[]> {
  return readMedia(db, matching(filter), page);
}

/** One file with where it is used; null when there is none. */
export async function mediaItem(db: Db, id: string): Promise<MediaItem | null> {
  const [item] = await readMedia(db, eq(files.id, id), { limit: 1, offset: 0 });
  return item ?? null;
}

/** How many files the filter finds. */
export async function countMedia(db: Db, filter: MediaFilter): Promise<number> {
  const [row] = await db.select({ total: count() }).from(files).where(matching(filter));
  return row?.total ?? 0;
}

/** Pictures to choose from, newest first; none that another has taken the place of. */
export function choosablePictures(
  db: Db,
  words: string,
  page: { limit: number; offset: number },
): Promise<LibraryPicture[]> {
  const { id, name, width, height, alt, caption, source } = files;
  return db
    .select({ id, name, width, height, alt, caption, source })
    .from(files)
    .where(and(matching({ kind: 'image', words }), isNull(files.replacedById)))
    .orderBy(desc(files.uploadedAt), desc(id))
    .limit(page.limit)
    .offset(page.offset);
}
