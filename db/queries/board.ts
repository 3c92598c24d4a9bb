import { createHash } from 'node:crypto';
import { and, asc, gte, inArray, isNull, or, type SQL } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { stories } from '@/db/schema/stories';
import type { BoardSnapshot } from '@/lib/board/board-card';
import { boardColumns, DONE_DAYS } from '@/lib/board/columns';
import type { SopDefinition } from '@/lib/sop/definition';
import { may } from '@/lib/sop/permissions';
import type { Actor } from '@/lib/sop/roles';
import { DAY_MS } from '@/lib/worktime/local-day';
import { cardColumns, cardsOfStories } from './board-cards';
import { storyWithinReach } from './reach';
import { sopInForce, sopVersion } from './sop';
import { listStageLimits } from './stage-limits';

/**
 * The board within an actor's reach: open stories and those finished in the last days, in a fixed number of
 * queries. Texts are not read. `sops` holds the editions that the cards and the columns follow, by id.
 */
export async function readBoard(
  db: Db,
  actor: Actor,
  now: Date,
): Promise<{ snapshot: BoardSnapshot; sops: Record<string, SopDefinition> }> {
  const inForce = await sopInForce(db);
  if (!inForce) throw new Error('No SOP is in force');
  const [rows, limits] = await Promise.all([
    readStories(db, actor, inForce.definition, now),
    // Who sees only his own stories cannot tell how full a stage is.
    may(actor, 'story.viewAll') ? listStageLimits(db) : [],
  ]);
  const cards = await cardsOfStories(db, rows);

  const sops = { [inForce.id]: inForce.definition };
  for (const id of new Set(rows.map((row) => row.sopVersionId))) {
    sops[id] ??= (await sopVersion(db, id)).definition;
  }
  const board = {
    sopVersionId: inForce.id,
    columns: boardColumns(inForce.definition, cards, sops, limits),
    cards,
    limits,
  };
  return { snapshot: { asOf: now.toISOString(), mark: markOf(board), ...board }, sops };
}

/** The same for the same board, however often it is read. */
function markOf(board: object): string {
  return createHash('sha256').update(JSON.stringify(board)).digest('base64url').slice(0, 22);
}

function onBoard(sop: SopDefinition, now: Date): SQL | undefined {
  const ends = sop.stages.filter((stage) => stage.onBoard && stage.kind === 'end').map((stage) => stage.key);
  return or(
    isNull(stories.closedAt),
    and(inArray(stories.stage, ends), gte(stories.closedAt, new Date(now.getTime() - DONE_DAYS * DAY_MS))),
  );
}

function readStories(db: Db, actor: Actor, sop: SopDefinition, now: Date) {
  return db
    .select(cardColumns)
    .from(stories)
    .where(and(onBoard(sop, now), storyWithinReach(db, actor)))
    .orderBy(asc(stories.number));
}
