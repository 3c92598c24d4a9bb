import { useEffect, useState } from 'react';
import { type SpellerPort, Spelling } from './spelling';

/**
 * The dictionary for as long as a text is written or judged; null without one, and before it is asked for.
 * @param isWanted false while there is no text to look at yet
 */
export function useSpelling(isWanted: boolean): Spelling | null {
  const [spelling, setSpelling] = useState<Spelling | null>(null);
  useEffect(() => {
    if (!isWanted || typeof Worker === 'undefined') return;
    const worker = new Worker(new URL('./spelling-worker.ts', import.meta.url), { type: 'module' });
    const opened = new Spelling(worker as SpellerPort, close);
    const tryAgain = () => opened.tryAgain();
    window.addEventListener('online', tryAgain);
    function close() {
      window.removeEventListener('online', tryAgain);
      opened.close();
      setSpelling(null);
    }
    setSpelling(opened);
    return close;
  }, [isWanted]);
  return spelling;
}
