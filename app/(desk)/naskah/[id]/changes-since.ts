import type { Db } from '@/db/client';
import { lastSeenVersion } from '@/db/queries/seen-versions';
import { readRevision } from '@/db/queries/story-revisions';
import type { Actor } from '@/lib/sop/roles';
import type { ChangesSince } from '@/lib/story/changes-since';
import { contentChanges } from '@/lib/story/content-changes';
import type { StoryPage } from '@/lib/story/story-page';

/** What changed since this person last judged or opened the story; null when he never did. */
export async function changesSince(db: Db, actor: Actor, page: StoryPage): Promise<ChangesSince | null> {
  const basis = await lastKnown(db, actor, page);
  if (!basis) return null;
  const known = await readRevision(db, actor, page.head.id, basis.contentVersion);
  return known ? { ...basis, changes: contentChanges(known, page.content) } : null;
}

/** The later of the version that he judged last and the one that he had open before the present one. */
async function lastKnown(
  db: Db,
  actor: Actor,
  page: StoryPage,
): Promise<Omit<ChangesSince, 'changes'> | null> {
  const judged = page.evaluations.findLast(({ by }) => by.id === actor.id);
  const seen = await lastSeenVersion(db, actor, page.head.id, page.content.contentVersion);
  if (seen && seen.contentVersion > (judged?.contentVersion ?? 0)) return { ...seen, judged: false };
  return judged ? { contentVersion: judged.contentVersion, at: judged.at, judged: true } : null;
}
