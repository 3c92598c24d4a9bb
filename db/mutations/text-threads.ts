import { eq, max } from 'drizzle-orm';
import { type TextThreadRow, type ThreadEntryRow, textThreads } from '@/db/schema/text-threads';
import { findAnchor } from '@/lib/annotations/find-anchor';
import { lengthAfter, suggestedChange } from '@/lib/annotations/suggested-change';
import { anchorAt, blocksByPart } from '@/lib/annotations/text-anchor';
import type {
  AnswerThreadRequest,
  OpenThreadRequest,
  ThreadRequest,
} from '@/lib/annotations/thread-requests';
import { assessOpening } from '@/lib/annotations/thread-rights';
import { type Outcome, type Refusal, refuse } from '@/lib/sop/refusal';
import { LIMITS } from '@/lib/sop/vocabulary';
import { changeStory } from './change-story';
import type { MutationContext } from './context';
import { namedReaders } from './named-readers';
import { writeStory } from './record-events';
import { judgedThreads, participantsOf, toldOf, writeEntry } from './thread-parts';

/**
 * Says something about words of the text, or suggests to write them otherwise. The words must stand in the
 * saved text, and are anchored there anew. Neither version rises: nothing that is decided on has changed.
 */
export async function openThread(
  context: MutationContext,
  request: OpenThreadRequest,
): Promise<Outcome<{ thread: TextThreadRow }>> {
  const { actor, now } = context;
  const text = request.text.trim();
  return changeStory(context, request.storyId, null, async (tx, { story, sop, facts }) => {
    const verdict = assessOpening(sop, facts, actor);
    if (!verdict.ok) return verdict;
    const reasons: Refusal[] = [];
    if (text === '' && request.replacement === null) reasons.push({ code: 'commentEmpty', field: 'text' });
    const { part } = request.anchor;
    const blocks = blocksByPart(story)[part];
    const place = findAnchor(blocks, request.anchor);
    const words = place ? (blocks[place.block] ?? '') : '';
    const anchor = place && anchorAt(words, place, part);
    if (!anchor) reasons.push({ code: 'wordsGone' });
    if (anchor?.quote === request.replacement) reasons.push({ code: 'suggestionSame', field: 'replacement' });
    if (place && part !== 'body' && request.replacement !== null) {
      const limit = LIMITS[part];
      const length = lengthAfter(words, suggestedChange(words, place, request.replacement));
      if (length > limit) reasons.push({ code: 'textTooLong', field: 'replacement', params: { limit } });
    }
    const named = await namedReaders(tx, story.id, actor.id, request.mentions);
    if (!named.ok) reasons.push(...named.reasons);
    if (reasons.length > 0 || !anchor || !named.ok) return refuse(...reasons);
    const { mentions } = named;

    const [last] = await tx
      .select({ number: max(textThreads.number) })
      .from(textThreads)
      .where(eq(textThreads.storyId, story.id));
    const [thread] = await tx
      .insert(textThreads)
      .values({
        ...anchor,
        storyId: story.id,
        number: (last?.number ?? 0) + 1,
        openedBy: actor.id,
        openedAt: now,
        contentVersion: story.contentVersion,
        replacement: request.replacement,
      })
      .returning();
    if (!thread) throw new Error('Thread was not inserted');
    const entry = text === '' ? null : await writeEntry(tx, context, thread.id, text, mentions);
    const details = { ...toldOf(thread), ...(entry && { entryId: entry.id, mentions }) };
    await writeStory(tx, story, { now, actorId: actor.id, events: [{ type: 'threadOpened', details }] });
    return { ok: true, thread };
  });
}

/** Answers in a thread, also in one that is settled. */
export async function answerThread(
  context: MutationContext,
  request: AnswerThreadRequest,
): Promise<Outcome<{ entry: ThreadEntryRow }>> {
  const { actor, now } = context;
  const text = request.text.trim();
  return changeStory(context, request.storyId, null, async (tx, locked) => {
    const judged = await judgedThreads(tx, context, locked, [request.threadId], 'answer');
    if (!judged.ok) return judged;
    if (text === '') return refuse({ code: 'commentEmpty', field: 'text' });
    const [thread] = judged.threads as [TextThreadRow];
    const participants = await participantsOf(tx, thread);
    const named = await namedReaders(tx, locked.story.id, actor.id, request.mentions);
    if (!named.ok) return named;
    const { mentions } = named;
    const entry = await writeEntry(tx, context, thread.id, text, mentions);
    const details = { ...toldOf(thread), entryId: entry.id, participants, mentions };
    await writeStory(tx, locked.story, {
      ...{ now, actorId: actor.id, events: [{ type: 'threadAnswered', details }] },
    });
    return { ok: true, entry };
  });
}

/** Ends a thread: what it asked for is done, or no more asked for. */
export async function resolveThread(
  context: MutationContext,
  request: ThreadRequest,
): Promise<Outcome<{ thread: TextThreadRow }>> {
  const { actor, now } = context;
  return settle(context, request, 'resolve', { resolvedBy: actor.id, resolvedAt: now });
}

/** Opens a thread again that was resolved, or whose suggestion was rejected. */
export async function reopenThread(
  context: MutationContext,
  request: ThreadRequest,
): Promise<Outcome<{ thread: TextThreadRow }>> {
  const none = { resolvedBy: null, resolvedAt: null, rejectedBy: null, rejectedAt: null };
  return settle(context, request, 'reopen', none);
}

async function settle(
  context: MutationContext,
  request: ThreadRequest,
  action: 'resolve' | 'reopen',
  patch: Partial<TextThreadRow>,
): Promise<Outcome<{ thread: TextThreadRow }>> {
  const { actor, now } = context;
  return changeStory(context, request.storyId, null, async (tx, locked) => {
    const judged = await judgedThreads(tx, context, locked, [request.threadId], action);
    if (!judged.ok) return judged;
    const [thread] = await tx
      .update(textThreads)
      .set(patch)
      .where(eq(textThreads.id, request.threadId))
      .returning();
    if (!thread) throw new Error(`Thread ${request.threadId} vanished under its story's lock`);
    const type = action === 'resolve' ? 'threadResolved' : 'threadReopened';
    await writeStory(tx, locked.story, {
      ...{ now, actorId: actor.id, events: [{ type, details: toldOf(thread) }] },
    });
    return { ok: true, thread };
  });
}
