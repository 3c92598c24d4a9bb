import { and, desc, eq } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { files } from '@/db/schema/files';
import { stories, storyRevisions } from '@/db/schema/stories';
import { users } from '@/db/schema/users';
import type { AttachedFile } from '@/lib/material/material';
import { may } from '@/lib/sop/permissions';
import type { Actor } from '@/lib/sop/roles';
import type { StoryContent } from '@/lib/story/story-content';
import type { StoryRevisionEntry } from '@/lib/story/story-page';
import { storyWithinReach } from './reach';

/** Saved states of a story's content without their texts, latest first. */
export async function listRevisions(db: Db, storyId: string): Promise<StoryRevisionEntry[]> {
  const rows = await db
    .select({
      contentVersion: storyRevisions.contentVersion,
      title: storyRevisions.title,
      startedAt: storyRevisions.startedAt,
      savedAt: storyRevisions.savedAt,
      writerId: users.id,
      writerName: users.name,
    })
    .from(storyRevisions)
    .innerJoin(users, eq(users.id, storyRevisions.writerId))
    .where(eq(storyRevisions.storyId, storyId))
    .orderBy(desc(storyRevisions.contentVersion));
  return rows.map(({ writerId, writerName, ...revision }) => ({
    ...revision,
    writer: { id: writerId, name: writerName },
  }));
}

/** One saved state, whole; null when the story or the version is unknown or out of the actor's reach. */
export async function readRevision(
  db: Db,
  actor: Actor,
  storyId: string,
  contentVersion: number,
): Promise<StoryContent | null> {
  if (!may(actor, 'story.viewAll')) return null;
  const [row] = await db
    .select({ revision: storyRevisions })
    .from(storyRevisions)
    .innerJoin(stories, eq(stories.id, storyRevisions.storyId))
    .where(
      and(
        eq(storyRevisions.storyId, storyId),
        eq(storyRevisions.contentVersion, contentVersion),
        storyWithinReach(db, actor),
      ),
    );
  if (!row) return null;
  const { id: _, storyId: __, writerId: ___, startedAt: ____, savedAt: _____, ...content } = row.revision;
  return content;
}

/** A file's description by id, null when there is none. */
export async function attachedFile(db: Db, fileId: string): Promise<AttachedFile | null> {
  const [row] = await db
    .select({
      id: files.id,
      name: files.name,
      mime: files.mime,
      bytes: files.bytes,
      width: files.width,
      height: files.height,
    })
    .from(files)
    .where(eq(files.id, fileId));
  return row ?? null;
}
