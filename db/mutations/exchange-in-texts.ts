import { eq, or, sql } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { type FileRow, files } from '@/db/schema/files';
import { picturesOf, stories } from '@/db/schema/stories';
import { assessExchange } from '@/lib/media/assess-exchange';
import type { ExchangeReport } from '@/lib/media/exchange-report';
import { exchangePicture } from '@/lib/richtext/exchange-picture';
import { lockInOrder, lockStory } from './change-story';
import type { MutationContext } from './context';
import { contentOf } from './save-content';
import { writeWorkingVersion } from './write-content';

/**
 * Lets a file take another's place for good: in every text that may still be changed, as a save of the
 * person who does it; every other text keeps the old one. Tells of each text what became of it.
 */
export async function exchangeInTexts(
  tx: Tx,
  context: MutationContext,
  old: FileRow,
  by: FileRow,
): Promise<ExchangeReport> {
  await tx
    .update(files)
    .set({ replacedById: by.id, version: old.version + 1 })
    .where(eq(files.id, old.id));
  const shown = await tx
    .select({ id: stories.id })
    .from(stories)
    .where(or(eq(stories.coverFileId, old.id), sql`${picturesOf(stories.body)} ? ${old.id}`))
    .orderBy(stories.number);
  await lockInOrder(
    tx,
    shown.map(({ id }) => id),
  );
  const report: ExchangeReport = { changed: [], kept: [] };
  for (const { id } of shown) {
    const locked = await lockStory(tx, context, id);
    if (!locked) continue;
    const { story, sop, facts } = locked;
    const { number, title } = story;
    const verdict = assessExchange(sop, facts, context.actor);
    if (!verdict.ok) {
      report.kept.push({ id, number, title, reasons: verdict.reasons });
      continue;
    }
    const content = contentOf(story);
    await writeWorkingVersion(tx, context, locked, {
      ...content,
      coverFileId: content.coverFileId === old.id ? by.id : content.coverFileId,
      body: exchangePicture(content.body, old.id, { fileId: by.id, width: by.width, height: by.height }),
    });
    report.changed.push({ id, number, title });
  }
  return report;
}

/** The report as the office's log keeps it. */
export function exchangeNumbers({ changed, kept }: ExchangeReport) {
  const numbers = (list: { number: number }[]) => list.map(({ number }) => number);
  return { changedStories: numbers(changed), keptStories: numbers(kept) };
}
