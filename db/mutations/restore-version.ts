import { readRevision } from '@/db/queries/story-revisions';
import { assessWork } from '@/lib/sop/assess-work';
import { type Outcome, refuse } from '@/lib/sop/refusal';
import { changeStory, staleRefusal } from './change-story';
import type { MutationContext } from './context';
import { unknownPictures, type WrittenContent, writeRestoredVersion } from './write-content';

export interface RestoreRequest {
  storyId: string;
  /** The content version on the screen of who restores. */
  contentVersion: number;
  /** The version whose content comes back. */
  restore: number;
}

/**
 * Brings an earlier version's content back as a new version; nothing is rewritten. Judged as a save is: only
 * who may write now, and only over the content that he saw. Like any save it takes standing approvals away.
 */
export async function restoreVersion(
  context: MutationContext,
  request: RestoreRequest,
): Promise<Outcome<WrittenContent>> {
  const { storyId } = request;
  return changeStory(context, storyId, null, async (tx, { story, sop, facts }) => {
    const verdict = assessWork(sop, facts, context.actor, 'edit');
    if (!verdict.ok) return verdict;
    if (story.contentVersion !== request.contentVersion) return refuse(await staleRefusal(tx, story));
    if (request.restore === story.contentVersion) return refuse({ code: 'versionIsCurrent' });
    const version = await readRevision(tx, context.actor, storyId, request.restore);
    if (!version) return refuse({ code: 'notFound' });
    if ((await unknownPictures(tx, version.body, version.coverFileId)) > 0) {
      return refuse({ code: 'notFound', field: 'body' });
    }
    return { ok: true, ...(await writeRestoredVersion(tx, context, story, version)) };
  });
}
