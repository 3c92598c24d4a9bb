import { and, eq, isNull } from 'drizzle-orm';
import type { Db, Tx } from '@/db/client';
import { files } from '@/db/schema/files';
import { publications } from '@/db/schema/publications';
import { stories } from '@/db/schema/stories';
import { writeStory } from './record-events';
import type { StoredUpload } from './uploads';

/** The appearance that a picture was taken of: a page published again meanwhile has a later `publishedAt`. */
export interface ProvedAppearance {
  publicationId: string;
  publishedAt: Date;
}

/**
 * Attaches a picture that the worker took as the proof of an appearance: file, proof and event in one
 * transaction. Nobody is named as actor. The story's version stays, since nothing that a person decides
 * on has changed and his next move must not be refused for it.
 * @returns false when there is nothing to prove any more: a person was quicker, or the page was published anew
 */
export async function attachTakenProof(
  { db, now }: { db: Db; now: Date },
  { publicationId, publishedAt }: ProvedAppearance,
  picture: StoredUpload,
): Promise<boolean> {
  return db.transaction(async (tx) => {
    const story = await lockStoryOf(tx, publicationId);
    if (!story) return false;
    const [open] = await tx
      .select({ channel: publications.channel })
      .from(publications)
      .where(unproved({ publicationId, publishedAt }));
    if (!open) return false;
    const [file] = await tx
      .insert(files)
      .values({ ...picture, uploadedBy: null, uploadedAt: now })
      .returning({ id: files.id });
    if (!file) throw new Error('File was not inserted');
    await tx
      .update(publications)
      .set({ proofFileId: file.id, proofBy: null, proofAt: now, proofError: '' })
      .where(eq(publications.id, publicationId));
    await writeStory(tx, story, {
      now,
      actorId: null,
      events: [{ type: 'proofAttached', details: { channel: open.channel, fileId: file.id, taken: true } }],
    });
    return true;
  });
}

/** Keeps why no picture could be taken, so that the page asks for one. A proof that is there stays. */
export async function recordProofFailure(db: Db, appearance: ProvedAppearance, error: string): Promise<void> {
  await db.update(publications).set({ proofError: error }).where(unproved(appearance));
}

function unproved({ publicationId, publishedAt }: ProvedAppearance) {
  return and(
    eq(publications.id, publicationId),
    eq(publications.publishedAt, publishedAt),
    isNull(publications.proofFileId),
  );
}

/** Locks the story before its publication is looked at, in the order in which every move locks. */
async function lockStoryOf(tx: Tx, publicationId: string) {
  const [publication] = await tx
    .select({ storyId: publications.storyId })
    .from(publications)
    .where(eq(publications.id, publicationId));
  if (!publication) return null;
  const [story] = await tx.select().from(stories).where(eq(stories.id, publication.storyId)).for('update');
  return story ?? null;
}
