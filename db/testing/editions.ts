import { and, eq, isNull } from 'drizzle-orm';
import type { Db } from '@/db/client';
import type { MutationContext } from '@/db/mutations/context';
import { writeStory } from '@/db/mutations/record-events';
import { sopEdition, sopInForce, sopVersion } from '@/db/queries/sop';
import { sopVersions } from '@/db/schema/sop-versions';
import { type StoryRow, stories } from '@/db/schema/stories';
import { stageVisits } from '@/db/schema/visits';
import { visitStandard } from '@/lib/sop/standard';

/** Minutes for each material that the second edition allows layout; the first allows 60. */
export const SECOND_LAYOUT_MINUTES = 45;
/** Minutes that the second edition allows both evaluators together; the first allows 30. */
export const SECOND_EVALUATION_MINUTES = 20;

/** Puts in an authorised second edition of SOP 05 with shorter standards of layout and evaluation. */
export async function authoriseSecondEdition(db: Db, at: Date): Promise<string> {
  const first = await sopInForce(db);
  if (!first) throw new Error('No SOP is in force');
  const minutes: Record<number, number> = { 4: SECOND_LAYOUT_MINUTES, 5: SECOND_EVALUATION_MINUTES };
  const definition = {
    ...first.definition,
    steps: first.definition.steps.map((step) => ({
      ...step,
      standardMinutes: minutes[step.number] ?? step.standardMinutes,
    })),
  };
  await db.insert(sopVersions).values({
    ...{ number: first.number, edition: 2, definition, basedOnId: first.id },
    ...{ authorisedAt: at, createdAt: at },
  });
  const second = await sopEdition(db, first.number, 2);
  if (!second) throw new Error('The second edition was not kept');
  return second.id;
}

/** Moves a story to another edition as its event tells it: the open visit changes in place, nothing else does. */
export async function moveToEdition(
  { db, now, actor }: MutationContext,
  storyId: string,
  toVersionId: string,
): Promise<StoryRow> {
  return db.transaction(async (tx) => {
    const [story] = await tx.select().from(stories).where(eq(stories.id, storyId)).for('update');
    if (!story) throw new Error(`No story ${storyId}`);
    const open = and(eq(stageVisits.storyId, storyId), isNull(stageVisits.leftAt));
    const [visit] = await tx.select().from(stageVisits).where(open);
    if (!visit) throw new Error(`Story ${storyId} has no open visit`);
    const [from, to] = [await sopVersion(tx, story.sopVersionId), await sopVersion(tx, toVersionId)];
    const { stage, pass, materials } = visit;
    const { step, minutes: standardMinutes } = visitStandard(to.definition, stage, materials);
    await tx.update(stageVisits).set({ sopVersionId: to.id, step, standardMinutes }).where(open);
    return writeStory(tx, story, {
      now,
      actorId: actor.id,
      events: [
        {
          type: 'sopChanged',
          details: {
            ...{ fromVersionId: from.id, toVersionId: to.id },
            ...{ fromEdition: `${from.number}/${from.edition}`, toEdition: `${to.number}/${to.edition}` },
            entered: { stage, step, pass, materials, standardMinutes },
          },
        },
      ],
      patch: { sopVersionId: to.id, version: story.version + 1 },
    });
  });
}
