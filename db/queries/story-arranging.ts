import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { stories } from '@/db/schema/stories';
import { users } from '@/db/schema/users';
import { assessAssignee } from '@/lib/sop/arrange';
import { stageOf } from '@/lib/sop/definition';
import type { Actor } from '@/lib/sop/roles';
import type { StoryArranging } from '@/lib/story/arrange';
import { storyWithinReach } from './reach';
import { sopVersion } from './sop';

const MOST_LABELS = 60;

/** How a story within reach is arranged, and what can be chosen; null out of reach. */
export async function readArranging(db: Db, actor: Actor, storyId: string): Promise<StoryArranging | null> {
  const [story] = await db
    .select({
      sopVersionId: stories.sopVersionId,
      stage: stories.stage,
      priority: stories.priority,
      labels: stories.labels,
      wantedOn: stories.wantedOn,
      assignedTo: stories.assignedTo,
      assignee: users.name,
    })
    .from(stories)
    .leftJoin(users, eq(users.id, stories.assignedTo))
    .where(and(eq(stories.id, storyId), storyWithinReach(db, actor)));
  if (!story) return null;
  const { assignedTo, assignee, priority, labels, wantedOn } = story;
  return {
    ...{ priority, labels, wantedOn },
    assignedTo: assignedTo ? { id: assignedTo, name: assignee ?? '' } : null,
    assignable: await assignablePeople(db, story),
    knownLabels: await knownLabels(db),
  };
}

async function assignablePeople(
  db: Db,
  { sopVersionId, stage }: { sopVersionId: string; stage: string },
): Promise<StoryArranging['assignable']> {
  const { definition } = await sopVersion(db, sopVersionId);
  if (stageOf(definition, stage).kind === 'end') return [];
  const people = await db
    .select({ id: users.id, name: users.name, roles: users.roles })
    .from(users)
    .where(isNull(users.disabledAt))
    .orderBy(asc(users.name));
  return people
    .filter((person) => assessAssignee(definition, stage, person).ok)
    .map(({ id, name }) => ({ id, name }));
}

/** Labels that stories carry, the most used first. */
async function knownLabels(db: Db): Promise<string[]> {
  const rows = await db
    .select({ label: sql<string>`unnest(${stories.labels})`.as('label'), uses: sql<number>`count(*)` })
    .from(stories)
    .groupBy(sql`1`)
    .orderBy(sql`2 desc, 1`)
    .limit(MOST_LABELS);
  return rows.map((row) => row.label);
}
