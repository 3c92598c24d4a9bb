import { createHash } from 'node:crypto';

/** What of an event its hash covers. `number` counts from 1 within the story. */
export interface ChainedEvent {
  storyId: string;
  number: number;
  at: Date;
  type: string;
  actorId: string | null;
  details: unknown;
}

/** JSON with sorted keys, so that the database's own ordering of jsonb does not change a hash. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (value !== null && typeof value === 'object') {
    const entries = Object.entries(value)
      .filter(([, entry]) => entry !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, entry]) => `${JSON.stringify(key)}:${canonicalJson(entry)}`).join(',')}}`;
  }
  return JSON.stringify(value) ?? 'null';
}

/** SHA-256 (hex) over the event and the hash before it; the first event of a story follows ''. */
export function eventHash(previousHash: string, event: ChainedEvent): string {
  const { storyId, number, at, type, actorId, details } = event;
  const body = canonicalJson({ storyId, number, at: at.toISOString(), type, actorId, details });
  return createHash('sha256').update(`${previousHash}\n${body}`).digest('hex');
}

export interface ChainFault {
  number: number;
  kind: 'gap' | 'changed' | 'cutOff';
}

/**
 * Checks one story's log in order. A removed event shows as a gap, an altered one as changed, and events
 * cut from the end as cutOff, because the story keeps the head of its chain.
 */
export function findChainFaults(
  events: readonly (ChainedEvent & { hash: string })[],
  head: { number: number; hash: string },
): ChainFault[] {
  const faults: ChainFault[] = [];
  let previous = '';
  let expected = 1;
  for (const event of events) {
    if (event.number !== expected) faults.push({ number: expected, kind: 'gap' });
    else if (event.hash !== eventHash(previous, event))
      faults.push({ number: event.number, kind: 'changed' });
    previous = event.hash;
    expected = event.number + 1;
  }
  if (expected - 1 !== head.number || previous !== head.hash) {
    faults.push({ number: head.number, kind: 'cutOff' });
  }
  return faults;
}
