import { eq } from 'drizzle-orm';
import { materials } from '@/db/schema/materials';
import type { StoryRow } from '@/db/schema/stories';
import { assessMove } from '@/lib/sop/assess-move';
import { type Outcome, refuse } from '@/lib/sop/refusal';
import { changeStory, lockStory } from './change-story';
import type { MutationContext } from './context';
import { carryOver } from './move-story';
import { writeStory } from './record-events';

export interface JoinRequest {
  /** The story that ends; its materials go over. */
  storyId: string;
  version: number;
  intoStoryId: string;
}

/**
 * Joins one story's materials into another (SOP 6.2): the first ends as "digabung", the second goes on with
 * more materials. Both are changed in one transaction; the layout standard is reckoned when layout begins,
 * so the target must not have come that far.
 */
export async function joinStories(
  context: MutationContext,
  request: JoinRequest,
): Promise<Outcome<{ story: StoryRow }>> {
  const { now, actor } = context;
  if (request.storyId === request.intoStoryId) return refuse({ code: 'joinSelf' });
  return changeStory(
    context,
    request.storyId,
    request.version,
    async (tx, source) => {
      const verdict = assessMove(source.sop, source.facts, actor, { action: 'join' });
      if (!verdict.ok) return verdict;
      // A text that only came with the material goes on as the file it was read from.
      const written = source.facts.content.hasText && source.story.contentVersion > 1;
      if (written) return refuse({ code: 'joinHasText' });
      const target = await lockStory(tx, context, request.intoStoryId);
      if (!target) return refuse({ code: 'notFound', field: 'intoStoryId' });
      if (target.story.sopVersionId !== source.story.sopVersionId)
        return refuse({ code: 'joinDifferentSop' });
      const joinable = target.sop.transitions.some(
        (transition) => transition.from === target.story.stage && transition.action === 'join',
      );
      if (!joinable) return refuse({ code: 'joinStage', params: { stage: target.story.stage } });

      const moved = await tx
        .update(materials)
        .set({ storyId: target.story.id })
        .where(eq(materials.storyId, source.story.id))
        .returning({ id: materials.id });
      await carryOver(tx, context, source, verdict.transition, '', { joinedIntoId: target.story.id });
      const story = await writeStory(tx, target.story, {
        now,
        actorId: actor.id,
        events: [
          {
            type: 'materialsJoined',
            details: { fromStoryId: source.story.id, materialIds: moved.map((material) => material.id) },
          },
        ],
        patch: { version: target.story.version + 1 },
      });
      return { ok: true, story };
    },
    [request.intoStoryId],
  );
}
