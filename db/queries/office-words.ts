import { asc, eq } from 'drizzle-orm';
import type { Db, Tx } from '@/db/client';
import { office, officeWords } from '@/db/schema/office';
import type { StoryRow } from '@/db/schema/stories';
import { users } from '@/db/schema/users';
import { countToMend } from '@/lib/content-checks/must-mend';
import type { OfficeWord } from '@/lib/language/office-word';
import type { SopDefinition } from '@/lib/sop/definition';
import { isLayoutStage } from '@/lib/sop/layout-stage';
import type { StoryFacts } from '@/lib/sop/story-facts';

/** The office's words as the language checks compare them. */
export async function officeWordKeys(db: Db | Tx): Promise<string[]> {
  const rows = await db.select({ key: officeWords.key }).from(officeWords).orderBy(asc(officeWords.key));
  return rows.map(({ key }) => key);
}

/** The office's words in the order of the alphabet, each with who added it and when. */
export async function listOfficeWords(db: Db): Promise<OfficeWord[]> {
  return db
    .select({ word: officeWords.word, by: users.name, at: officeWords.addedAt })
    .from(officeWords)
    .innerJoin(users, eq(users.id, officeWords.addedBy))
    .orderBy(asc(officeWords.key));
}

/** Whether the office wants texts clean before their evaluators get them. */
export async function asksForCleanTexts(db: Db | Tx): Promise<boolean> {
  const [row] = await db.select({ asks: office.cleanBeforeEvaluation }).from(office);
  return row?.asks ?? false;
}

/**
 * The facts of a story with what must be mended in its text, counted only where the office asks for it and
 * the next stage is its evaluators'.
 * @param words the office's words where they are known already; read where the count needs them
 */
export async function withTextChecked(
  db: Db | Tx,
  sop: SopDefinition,
  story: StoryRow,
  facts: StoryFacts,
  words?: readonly string[],
): Promise<StoryFacts> {
  if (!isLayoutStage(sop, story.stage) || !(await asksForCleanTexts(db))) return facts;
  const toMend = countToMend(story, new Set(words ?? (await officeWordKeys(db))));
  return { ...facts, content: { ...facts.content, toMend } };
}
