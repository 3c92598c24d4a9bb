import { askedTalk, THREADS_ANCHOR } from '@/lib/story/talk-anchors';

/** There is no room for the list beside the text: it opens over it. */
export const NARROW = '(max-width: 62em)';

/** Opens the list beside the text. Set anew, so that it leads there also the second time. */
export function openThreadsTab(): void {
  closeThreads();
  location.hash = THREADS_ANCHOR;
}

/** Takes the list out of the address, so that the page does not open at it again. */
export function closeThreads(): void {
  if (askedTalk(location.hash)?.kind !== 'threads') return;
  history.replaceState(history.state, '', location.pathname + location.search);
}

/** Brings a thread's words in the text that is read into view and gives their marker the focus. */
export function goToWords(threadId: string): boolean {
  const words = document.querySelector(`mark[data-thread="${threadId}"]`);
  if (!words) return false;
  words.scrollIntoView({ block: 'center' });
  document
    .querySelector<HTMLElement>(`button[data-thread-marker="${threadId}"]`)
    ?.focus({ preventScroll: true });
  return true;
}
