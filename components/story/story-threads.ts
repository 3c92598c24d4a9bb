import type { ThreadsProps } from '@/components/annotation/threads-context';
import { findAnchor } from '@/lib/annotations/find-anchor';
import { blocksOf } from '@/lib/annotations/text-anchor';
import type { StoryDeskProps } from './story-desk';

/** The threads of a story as its page shows them to one person: which have lost their words, and what he may do. */
export function storyThreads(desk: StoryDeskProps): ThreadsProps {
  const { page, offer, meId, threads } = desk;
  const blocks = blocksOf(page.content.body);
  return {
    threads,
    gone: threads.filter(({ anchor }) => !findAnchor(blocks, anchor)).map(({ id }) => id),
    rights: {
      mayOpen: page.head.closedAt === null,
      mayWrite: offer.editReasons.length === 0,
      isWriter: page.facts.writers.includes(meId),
    },
    actions: desk.threadActions,
    asOf: page.asOf,
  };
}
