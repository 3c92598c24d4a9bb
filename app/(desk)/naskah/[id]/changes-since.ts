import type { Db } from '@/db/client';
import { readRevision } from '@/db/queries/story-revisions';
import type { Actor } from '@/lib/sop/roles';
import type { ChangesSince } from '@/lib/story/changes-since';
import { contentChanges } from '@/lib/story/content-changes';
import type { StoryPage } from '@/lib/story/story-page';

/** What changed since this person last judged the story; null when he never did. */
export async function changesSince(db: Db, actor: Actor, page: StoryPage): Promise<ChangesSince | null> {
  const last = page.evaluations.findLast(({ by }) => by.id === actor.id);
  if (!last) return null;
  const judged = await readRevision(db, actor, page.head.id, last.contentVersion);
  if (!judged) return null;
  return {
    contentVersion: last.contentVersion,
    at: last.at,
    changes: contentChanges(judged, page.content),
  };
}
