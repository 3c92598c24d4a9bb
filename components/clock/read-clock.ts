import type { ClockExplanation } from '@/lib/clock/explain-clock';
import type { Refusal } from '@/lib/sop/refusal';

/** Which clock is asked about: of the story's open visit, or of the visit named. */
export interface AskedClock {
  storyId: string;
  visitId?: string | undefined;
  /** The story's number, for the title. */
  number: number;
}

/** An answer of the server that says why not. */
export class ClockRefused extends Error {
  constructor(readonly reasons: Refusal[]) {
    super(reasons.map(({ code }) => code).join(', '));
  }
}

/** Asks the server how a clock came about. @throws ClockRefused with its reasons; other errors of the network */
export async function readClock(
  { storyId, visitId }: Omit<AskedClock, 'number'>,
  signal: AbortSignal,
): Promise<ClockExplanation> {
  const query = visitId ? `?kunjungan=${visitId}` : '';
  const answer = await fetch(`/api/naskah/${storyId}/jam${query}`, { signal });
  const body = (await answer.json()) as { clock: ClockExplanation } | { reasons: Refusal[] };
  if ('clock' in body) return body.clock;
  throw new ClockRefused(body.reasons);
}
