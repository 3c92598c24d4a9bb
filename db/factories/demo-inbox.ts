import { and, asc, eq, isNull, lt, sql } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { commentOn } from '@/db/mutations/comment';
import { openThread } from '@/db/mutations/text-threads';
import { stories } from '@/db/schema/stories';
import { notices } from '@/db/schema/teamwork';
import {
  anchorAt,
  blocksByPart,
  type FieldPart,
  type TextAnchor,
  type TextBlocks,
} from '@/lib/annotations/text-anchor';
import type { CompiledCalendar } from '@/lib/worktime/compile-calendar';
import { addWorkingMs, nextWorkingInstant } from '@/lib/worktime/working-time';
import { DEMO_COMMENTS } from './content/comments';
import { DEMO_TEXT_NOTES } from './content/text-notes';
import type { DemoCast } from './people';

const MINUTE = 60_000;
/** Characters from which a block reads as a paragraph. */
const PARAGRAPH = 60;

/** Lets the demo's people talk about what stands on the board, in working hours before `until`. */
export async function talkAboutStories(
  db: Db,
  cast: DemoCast,
  calendar: CompiledCalendar,
  until: Date,
): Promise<void> {
  for (const [index, { stage, by, to, text }] of DEMO_COMMENTS.entries()) {
    const [story] = await db
      .select({ id: stories.id, updatedAt: stories.updatedAt })
      .from(stories)
      .where(and(eq(stories.stage, stage), isNull(stories.closedAt)))
      .orderBy(asc(stories.number))
      .limit(1);
    if (!story) continue;
    const after = addWorkingMs(calendar, story.updatedAt, (index + 5) * MINUTE);
    const now = nextWorkingInstant(calendar, after);
    if (now > until) continue;
    const mentions = to ? [cast[to].id] : [];
    const said = await commentOn({ db, now, actor: cast[by] }, { storyId: story.id, text, mentions });
    if (!said.ok) throw new Error(`The demo broke a rule: ${JSON.stringify(said.reasons)}`);
  }
}

/** Lets the demo's evaluators speak of particular words, in working hours before `until`. */
export async function noteOnTexts(
  db: Db,
  cast: DemoCast,
  calendar: CompiledCalendar,
  until: Date,
): Promise<void> {
  for (const [index, { stage, by, paragraph, words, text, suggest }] of DEMO_TEXT_NOTES.entries()) {
    const [story] = await db
      .select({
        ...{ id: stories.id, updatedAt: stories.updatedAt },
        ...{ title: stories.title, summary: stories.summary, body: stories.body },
      })
      .from(stories)
      .where(and(eq(stories.stage, stage), isNull(stories.closedAt)))
      .orderBy(asc(stories.number))
      .limit(1);
    const anchor = story && firstWords(blocksByPart(story), paragraph, words);
    if (!story || !anchor) continue;
    const now = nextWorkingInstant(calendar, addWorkingMs(calendar, story.updatedAt, (index + 3) * MINUTE));
    if (now > until) continue;
    const replacement = suggest?.(anchor.quote) ?? null;
    const request = { storyId: story.id, anchor, text, mentions: [], replacement };
    const said = await openThread({ db, now, actor: cast[by] }, request);
    if (!said.ok) throw new Error(`The demo broke a rule: ${JSON.stringify(said.reasons)}`);
  }
}

function firstWords(blocks: TextBlocks, paragraph: number | FieldPart, words: number): TextAnchor | null {
  const part = typeof paragraph === 'number' ? 'body' : paragraph;
  // Cells of a table are paragraphs too, but none to speak of at length.
  const paragraphs = [...blocks[part].entries()].filter(
    ([, { length }]) => part !== 'body' || length > PARAGRAPH,
  );
  const [block, whole] = paragraphs[typeof paragraph === 'number' ? paragraph : 0] ?? [];
  if (block === undefined || whole === undefined) return null;
  return anchorAt(whole, { block, from: 0, to: whole.split(' ').slice(0, words).join(' ').length }, part);
}

/**
 * Leaves the demo's people an inbox such as they would have: what came before `unreadSince` was read when it
 * came and is not mailed any more.
 */
export async function readOldNotices(db: Db, unreadSince: Date): Promise<void> {
  await db
    .update(notices)
    .set({ readAt: sql`coalesce(${notices.readAt}, ${notices.at})`, mailDueAt: null })
    .where(lt(notices.at, unreadSince));
}
