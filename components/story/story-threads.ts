import type { ThreadsProps } from '@/components/annotation/threads-context';
import { blocksOf } from '@/lib/annotations/text-anchor';
import { openThreads } from '@/lib/annotations/thread';
import { standingOf } from '@/lib/annotations/words-standing';
import type { StoryDeskProps } from './story-desk';

/** The threads of a story as its page shows them to one person: how their words stand, and what he may do. */
export function storyThreads(desk: StoryDeskProps): ThreadsProps {
  const { page, offer, meId, threads } = desk;
  const blocks = blocksOf(page.content.body);
  return {
    ...{ storyId: page.head.id, meId, people: desk.talk.people },
    threads,
    standings: Object.fromEntries(
      openThreads(threads).map((thread) => [thread.id, standingOf(blocks, thread).standing]),
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
