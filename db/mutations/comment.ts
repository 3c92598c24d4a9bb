import { eq } from 'drizzle-orm';
import { type StoryCommentRow, storyComments } from '@/db/schema/teamwork';
import { may } from '@/lib/sop/permissions';
import { type Outcome, refuse } from '@/lib/sop/refusal';
import type { CommentRequest } from '@/lib/story/comment';
import { changeStory } from './change-story';
import type { MutationContext } from './context';
import { namedReaders } from './named-readers';
import { writeStory } from './record-events';
import { withdrawComment } from './settle-notices';

/**
 * Says something about a story within reach, also one that ended. Whoever is named must be able to open it.
 * The story's version stays: nothing that somebody is about to decide on has changed.
 */
export async function commentOn(
  context: MutationContext,
  request: CommentRequest,
): Promise<Outcome<{ comment: StoryCommentRow }>> {
  const { actor, now } = context;
  if (!may(actor, 'story.comment')) return refuse({ code: 'noPermission' });
  const text = request.text.trim();
  if (text === '') return refuse({ code: 'commentEmpty', field: 'text' });
  return changeStory(context, request.storyId, null, async (tx, { story }) => {
    const named = await namedReaders(tx, story.id, actor.id, request.mentions);
    if (!named.ok) return named;
    const { mentions } = named;
    const [comment] = await tx
      .insert(storyComments)
      .values({ storyId: story.id, writtenBy: actor.id, text, mentions, writtenAt: now })
      .returning();
    if (!comment) throw new Error('Comment was not inserted');
    await writeStory(tx, story, {
      now,
      actorId: actor.id,
      events: [{ type: 'commented', details: { commentId: comment.id, mentions } }],
    });
    return { ok: true, comment };
  });
}

/** Takes one's own comment back: its place stays, its words are read by nobody any more. */
export async function takeBackComment(
  context: MutationContext,
  request: { commentId: string },
): Promise<Outcome<{ comment: StoryCommentRow }>> {
  const { actor, now, db } = context;
  if (!may(actor, 'story.comment')) return refuse({ code: 'noPermission' });
  return db.transaction(async (tx) => {
    const [written] = await tx
      .select()
      .from(storyComments)
      .where(eq(storyComments.id, request.commentId))
      .for('update');
    if (!written) return refuse({ code: 'notFound' });
    if (written.writtenBy !== actor.id) return refuse({ code: 'commentNotYours' });
    if (written.takenBackAt) return refuse({ code: 'commentTakenBack' });
    const [comment] = await tx
      .update(storyComments)
      .set({ takenBackAt: now })
      .where(eq(storyComments.id, written.id))
      .returning();
    if (!comment) throw new Error(`Comment ${written.id} vanished under its lock`);
    await withdrawComment(tx, comment.id);
    return { ok: true, comment };
  });
}
