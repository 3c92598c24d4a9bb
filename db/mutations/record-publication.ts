import { and, eq } from 'drizzle-orm';
import { publications } from '@/db/schema/publications';
import type { StoryRow } from '@/db/schema/stories';
import { safeHref } from '@/lib/richtext/safe-link';
import { assessWork } from '@/lib/sop/assess-work';
import { type Outcome, refuse } from '@/lib/sop/refusal';
import type { Channel } from '@/lib/sop/vocabulary';
import { changeStory } from './change-story';
import type { MutationContext } from './context';
import { proofRequired } from './publish';
import { writeStory } from './record-events';
import { filesOfUploader } from './uploads';
import type { WorkRequest } from './work-on-story';

/** Records by hand that the story appeared on a social channel, with its link there. */
export async function recordPublication(
  context: MutationContext,
  request: WorkRequest & { channel: Exclude<Channel, 'site'>; url: string },
): Promise<Outcome<{ story: StoryRow }>> {
  const { now, actor } = context;
  const url = safeHref(request.url);
  if (!url || !/^https?:/.test(url)) return refuse({ code: 'linkUnsafe', field: 'url' });
  return changeStory(context, request.storyId, request.version, async (tx, { story, sop, facts }) => {
    const verdict = assessWork(sop, facts, actor, 'recordPublication');
    if (!verdict.ok) return verdict;
    if (facts.publishedContentVersion === null) return refuse({ code: 'notPublished' });
    const values = {
      url,
      publishedBy: actor.id,
      publishedAt: now,
      proofRequired: await proofRequired(tx, request.channel),
    };
    await tx
      .insert(publications)
      .values({ storyId: story.id, channel: request.channel, ...values })
      .onConflictDoUpdate({ target: [publications.storyId, publications.channel], set: values });
    const written = await writeStory(tx, story, {
      now,
      actorId: actor.id,
      events: [{ type: 'publicationRecorded', details: { channel: request.channel, url } }],
      patch: { version: story.version + 1 },
    });
    return { ok: true, story: written };
  });
}

/** Attaches an uploaded picture as the proof of one appearance (SOP step 6, "bukti upload"). */
export async function attachProof(
  context: MutationContext,
  request: WorkRequest & { channel: Channel; fileId: string },
): Promise<Outcome<{ story: StoryRow }>> {
  const { now, actor } = context;
  return changeStory(context, request.storyId, request.version, async (tx, { story, sop, facts }) => {
    const verdict = assessWork(sop, facts, actor, 'recordPublication');
    if (!verdict.ok) return verdict;
    const [fileId] = await filesOfUploader(tx, [request.fileId], actor.id);
    if (!fileId) return refuse({ code: 'notFound', field: 'fileId' });
    const changed = await tx
      .update(publications)
      .set({ proofFileId: fileId, proofBy: actor.id, proofAt: now, proofError: '' })
      .where(and(eq(publications.storyId, story.id), eq(publications.channel, request.channel)))
      .returning({ id: publications.id });
    if (changed.length === 0) return refuse({ code: 'notPublished' });
    const written = await writeStory(tx, story, {
      now,
      actorId: actor.id,
      events: [{ type: 'proofAttached', details: { channel: request.channel, fileId, taken: false } }],
      patch: { version: story.version + 1 },
    });
    return { ok: true, story: written };
  });
}
