import { commentAnchor, threadAnchor } from '@/lib/story/talk-anchors';
import type { NoticeItem } from './notice-item';

/** Where a notice leads: to the comment or the thread that it tells of, otherwise to its story. */
export function noticePath({ story, details }: Pick<NoticeItem, 'story' | 'details'>): string {
  const { threadId, commentId } = details;
  const anchor = threadId ? threadAnchor(threadId) : commentId ? commentAnchor(commentId) : null;
  return `/naskah/${story.id}${anchor ? `#${anchor}` : ''}`;
}
