import type { StoryRow } from '@/db/schema/stories';
import { parseDocument } from '@/lib/richtext/parse-document';
import { assessWork } from '@/lib/sop/assess-work';
import { type Outcome, refuse } from '@/lib/sop/refusal';
import type { SaveContentOutcome, SaveContentRequest, StoryContent } from '@/lib/story/story-content';
import { changeStory, staleRefusal } from './change-story';
import type { MutationContext } from './context';
import { unknownPictures, type WrittenContent, writeWorkingVersion } from './write-content';

/** The content of a story row alone. */
export function contentOf(story: StoryRow): StoryContent {
  const { contentVersion, title, summary, slug, sector, kind, tags, body } = story;
  const { coverFileId, coverAlt, coverCaption } = story;
  return {
    contentVersion,
    title,
    summary,
    slug,
    sector,
    kind,
    tags,
    body,
    coverFileId,
    coverAlt,
    coverCaption,
  };
}

/**
 * Saves a story's content if it is still the version that the writer began from; otherwise nothing is
 * written and he is handed the other text to compare. Every save counts the content version up, which
 * takes standing approvals away (DESIGN: an approval belongs to a revision). Suggestions that the text was
 * written to follow are marked in the same move, so that text and mark cannot part.
 */
export async function saveContent(
  context: MutationContext,
  request: SaveContentRequest,
): Promise<SaveContentOutcome> {
  const parsed = parseDocument(request.body);
  if (!parsed.ok) return refuse(parsed.reason);
  let theirs: StoryContent | undefined;
  const outcome: Outcome<WrittenContent> = await changeStory(
    context,
    request.storyId,
    null,
    async (tx, { story, sop, facts, visit }) => {
      const verdict = assessWork(sop, facts, context.actor, 'edit');
      if (!verdict.ok) return verdict;
      if (story.contentVersion !== request.contentVersion) {
        theirs = contentOf(story);
        return refuse(await staleRefusal(tx, story));
      }
      const missing = await unknownPictures(tx, parsed.document, request.coverFileId);
      if (missing > 0) return refuse({ code: 'notFound', field: 'body' });
      const fields = { ...request, body: parsed.document };
      const written = await writeWorkingVersion(tx, context, { story, visit }, fields, request.accepts);
      return { ok: true, ...written };
    },
  );
  return outcome.ok || !theirs ? outcome : { ...outcome, theirs };
}
