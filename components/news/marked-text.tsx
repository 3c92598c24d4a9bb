import type { TextRun } from '@/lib/public/excerpt';

/** A text with what a search found in it marked. */
export function MarkedText({ runs }: { runs: TextRun[] }) {
  let place = 0;
  return runs.map((run) => {
    const key = place;
    place += run.text.length;
    return run.found ? <mark key={key}>{run.text}</mark> : <span key={key}>{run.text}</span>;
  });
}
