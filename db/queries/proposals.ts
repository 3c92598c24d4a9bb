import { asc, eq, inArray } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { materials } from '@/db/schema/materials';
import { stories } from '@/db/schema/stories';
import type { Proposal } from '@/lib/material/proposal';
import { offeredMoves } from '@/lib/sop/assess-move';
import type { Actor } from '@/lib/sop/roles';
import { readMaterials } from './materials';
import { listSopVersions, sopVersion } from './sop';
import { readStoryFacts } from './story-facts';

/** The proposals that this actor's roles may answer, longest waiting first; those of his own too, refused. */
export async function proposalsFor(db: Db, actor: Actor): Promise<Proposal[]> {
  const stages = (await listSopVersions(db)).flatMap(({ definition }) =>
    definition.stages.filter(({ kind }) => kind === 'proposal').map(({ key }) => key),
  );
  if (stages.length === 0) return [];
  const waiting = await db
    .select()
    .from(stories)
    .where(inArray(stories.stage, stages))
    .orderBy(asc(stories.createdAt));
  const facts = await readStoryFacts(db, waiting);
  const proposals: Proposal[] = [];
  for (const story of waiting) {
    const { definition } = await sopVersion(db, story.sopVersionId);
    const known = facts.get(story.id);
    const moves = known ? offeredMoves(definition, known, actor) : [];
    if (moves.length === 0) continue;
    const [material] = await readMaterials(db, eq(materials.storyId, story.id));
    if (!material) continue;
    proposals.push({
      storyId: story.id,
      storyNumber: story.number,
      version: story.version,
      waitingSince: story.createdAt,
      material,
      moves,
    });
  }
  return proposals;
}
