import { assessWork } from '@/lib/sop/assess-work';
import type { SopDefinition } from '@/lib/sop/definition';
import { type Outcome, type Refusal, refuse } from '@/lib/sop/refusal';
import type { Actor } from '@/lib/sop/roles';
import { type StoryFacts, standingApprovals } from '@/lib/sop/story-facts';

/**
 * Whether a text may be given another picture for one of its own from the library. An approval belongs to
 * what was approved, and a text to whom it is in the hands of: judged as a save is, but that a text which
 * nobody has taken up may be changed too.
 */
export function assessExchange(sop: SopDefinition, story: StoryFacts, actor: Actor): Outcome {
  const verdict = assessWork(sop, story, actor, 'edit');
  const reasons: Refusal[] = verdict.ok ? [] : verdict.reasons.filter(({ code }) => code !== 'notTakenUp');
  const approved =
    standingApprovals(story).length > 0 || story.publishedContentVersion === story.content.version;
  if (approved) reasons.unshift({ code: 'textApproved' });
  return reasons.length > 0 ? refuse(...reasons) : { ok: true };
}
