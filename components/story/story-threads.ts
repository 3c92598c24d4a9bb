import type { ThreadsProps } from '@/components/annotation/threads-context';
import { blocksByPart } from '@/lib/annotations/text-anchor';
import { openThreads, type TextThread } from '@/lib/annotations/thread';
import type { ThreadActions } from '@/lib/annotations/thread-requests';
import { standingOf } from '@/lib/annotations/words-standing';
import type { StepOffer } from '@/lib/story/next-step';
import type { StoryPage } from '@/lib/story/story-page';
import type { StoryTalk } from '@/lib/story/talk';

export interface StoryThreads {
  page: StoryPage;
  meId: string;
  offer: StepOffer;
  talk: StoryTalk;
  threads: TextThread[];
  threadActions: ThreadActions;
}

/** The threads of a story as its page shows them to one person: how their words stand, and what he may do. */
export function storyThreads(desk: StoryThreads): ThreadsProps {
  const { page, offer, meId, threads } = desk;
  const blocks = blocksByPart(page.content);
  return {
    ...{ storyId: page.head.id, meId, people: desk.talk.people },
    threads,
    standings: Object.fromEntries(
      openThreads(threads).map((thread) => [
        thread.id,
        standingOf(blocks[thread.anchor.part], thread).standing,
      ]),
    ),
    rights: {
      readsText: true,
      mayOpen: page.head.closedAt === null,
      mayWrite: offer.editReasons.length === 0,
      isWriter: page.facts.writers.includes(meId),
    },
    actions: desk.threadActions,
    asOf: page.asOf,
  };
}
