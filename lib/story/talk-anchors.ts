/** Where the comments stand on a story's page, as its address names them. */
export const COMMENTS_ANCHOR = 'komentar';

/** Where the threads about its words stand. */
export const THREADS_ANCHOR = 'catatan';

/** What an address leads to on a story's page: comments or threads, and which of them, or all. */
export interface AskedTalk {
  kind: 'comments' | 'threads';
  id: string | null;
}

/** The anchor of one comment, which is also its element's id. */
export function commentAnchor(commentId: string): string {
  return `${COMMENTS_ANCHOR}-${commentId}`;
}

/** The anchor of one thread. */
export function threadAnchor(threadId: string): string {
  return `${THREADS_ANCHOR}-${threadId}`;
}

/** Reads `location.hash`; null where it leads elsewhere. */
export function askedTalk(hash: string): AskedTalk | null {
  const [, name, id = null] = /^#([a-z]+)(?:-([0-9a-f-]{36}))?$/.exec(hash) ?? [];
  if (name === COMMENTS_ANCHOR) return { kind: 'comments', id };
  return name === THREADS_ANCHOR ? { kind: 'threads', id } : null;
}
