import { eq } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import type { StoryRow } from '@/db/schema/stories';
import { users } from '@/db/schema/users';
import { assessAssignee } from '@/lib/sop/arrange';
import { may } from '@/lib/sop/permissions';
import { type Outcome, refuse } from '@/lib/sop/refusal';
import type { Priority } from '@/lib/sop/vocabulary';
import { changeStory, type LockedStory } from './change-story';
import type { MutationContext } from './context';
import { type NewEvent, writeStory } from './record-events';
import type { WorkRequest } from './work-on-story';

type Arranged = Promise<Outcome<{ story: StoryRow }>>;

/** Changes how a story is arranged, and nothing of its content or its way. What is so already writes nothing. */
function arrange(
  context: MutationContext,
  request: WorkRequest,
  change: (
    tx: Tx,
    locked: LockedStory,
  ) => Promise<Outcome<{ event: NewEvent; patch: Partial<StoryRow> } | { event: null }>>,
): Arranged {
  const { actor, now } = context;
  if (!may(actor, 'story.arrange')) return Promise.resolve(refuse({ code: 'noPermission' }));
  return changeStory(context, request.storyId, request.version, async (tx, locked) => {
    const { story } = locked;
    if (story.closedAt) return refuse({ code: 'closed', params: { stage: story.stage } });
    const changed = await change(tx, locked);
    if (!changed.ok) return changed;
    if (changed.event === null) return { ok: true, story };
    const written = await writeStory(tx, story, {
      now,
      actorId: actor.id,
      events: [changed.event],
      patch: { ...changed.patch, version: story.version + 1 },
    });
    return { ok: true, story: written };
  });
}

/** Gives the work of the story's stage to a person, or to nobody with `userId` null. */
export function assignStory(
  context: MutationContext,
  request: WorkRequest & { userId: string | null },
): Arranged {
  return arrange(context, request, async (tx, { story, sop }) => {
    const { userId } = request;
    if (story.assignedTo === userId) return { ok: true, event: null };
    if (userId === null) {
      const details = { from: story.assignedTo, to: null, name: '' };
      return { ok: true, event: { type: 'assigned', details }, patch: { assignedTo: null } };
    }
    const [person] = await tx.select().from(users).where(eq(users.id, userId));
    if (!person || person.disabledAt) return refuse({ code: 'notFound', field: 'userId' });
    const verdict = assessAssignee(sop, story.stage, person);
    if (!verdict.ok) return verdict;
    const details = { from: story.assignedTo, to: userId, name: person.name };
    return { ok: true, event: { type: 'assigned', details }, patch: { assignedTo: userId } };
  });
}

/** Says how much the story presses. */
export function setPriority(
  context: MutationContext,
  request: WorkRequest & { priority: Priority },
): Arranged {
  return arrange(context, request, async (_tx, { story }) => {
    const { priority } = request;
    if (story.priority === priority) return { ok: true, event: null };
    const details = { from: story.priority, to: priority };
    return { ok: true, event: { type: 'prioritised', details }, patch: { priority } };
  });
}

/** Replaces the story's labels; they are kept in the order given, each once. */
export function setLabels(context: MutationContext, request: WorkRequest & { labels: string[] }): Arranged {
  return arrange(context, request, async (_tx, { story }) => {
    const labels = [...new Set(request.labels.map((label) => label.trim()).filter(Boolean))];
    if (JSON.stringify(labels) === JSON.stringify(story.labels)) return { ok: true, event: null };
    const details = { from: story.labels, to: labels };
    return { ok: true, event: { type: 'labelled', details }, patch: { labels } };
  });
}

/** Says by which date the story is wanted out ('YYYY-MM-DD'), or that none is given. */
export function setWantedOn(
  context: MutationContext,
  request: WorkRequest & { wantedOn: string | null },
): Arranged {
  return arrange(context, request, async (_tx, { story }) => {
    const { wantedOn } = request;
    if (story.wantedOn === wantedOn) return { ok: true, event: null };
    const details = { from: story.wantedOn, to: wantedOn };
    return { ok: true, event: { type: 'wantedOnSet', details }, patch: { wantedOn } };
  });
}
