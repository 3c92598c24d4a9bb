const PATIENCE_MS = 4_000;

/**
 * True when app and database answer. Asked before a page is brought up to date: one that fails takes the
 * place of what is on the screen, a text being written included.
 */
export async function serverAnswers(): Promise<boolean> {
  try {
    const signal = AbortSignal.timeout(PATIENCE_MS);
    return (await fetch('/api/health', { cache: 'no-store', signal })).ok;
  } catch {
    return false;
  }
}
