/** Who typed so recently is still writing, even with the keyboard elsewhere for a moment. */
export const WRITING_MS = 30_000;

/** Marks the part of a page whose fields are the story's text. */
export const STORY_TEXT = 'data-story-text';

/**
 * Tells when writing in the story's text begins and ends: while the keyboard is in it, and for 30 seconds after
 * the last key. Returns how to stop.
 */
export function watchWriting(tell: (writing: boolean) => void): () => void {
  let typedAt = 0;
  let writing = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const isText = (target: EventTarget | null) =>
    target instanceof Element && target.closest(`[${STORY_TEXT}]`) !== null;
  const judge = () => {
    clearTimeout(timer);
    const left = typedAt + WRITING_MS - Date.now();
    const now = isText(document.activeElement) || left > 0;
    if (now && left > 0) timer = setTimeout(judge, left);
    if (now === writing) return;
    writing = now;
    tell(now);
  };
  const typed = ({ target }: Event) => {
    if (!isText(target)) return;
    typedAt = Date.now();
    judge();
  };
  // Focus is nowhere for a moment on its way from one field to the next.
  const moved = () => setTimeout(judge);
  document.addEventListener('input', typed);
  document.addEventListener('focusin', moved);
  document.addEventListener('focusout', moved);
  return () => {
    clearTimeout(timer);
    document.removeEventListener('input', typed);
    document.removeEventListener('focusin', moved);
    document.removeEventListener('focusout', moved);
  };
}
