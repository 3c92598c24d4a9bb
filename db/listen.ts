import { setTimeout as sleep } from 'node:timers/promises';
import postgres from 'postgres';
import { z } from 'zod';
import { OFFICE_EVENT_TYPES } from '@/lib/office/office-event';
import { CONNECT_TIMEOUT_S } from './connection-faults';

const told = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('story'), eventId: z.number(), storyId: z.string() }),
  z.object({ kind: z.literal('office'), type: z.enum(OFFICE_EVENT_TYPES) }),
  z.object({ kind: z.literal('notice'), userId: z.string() }),
  z.object({ kind: z.literal('presence'), storyId: z.string() }),
]);

/**
 * What the database tells after a commit. `connected`: from now on; what came before may have been missed.
 * `lost`: nothing is heard until `connected` comes.
 */
export type OfficeSignal = z.infer<typeof told> | { kind: 'connected' } | { kind: 'lost' };

const RETRY_MS = 1_000;
/** A machine that vanished closes no connection; only a question that stays unanswered shows it. */
const BEAT_MS = 10_000;
const BEAT_PATIENCE_MS = 5_000;

/**
 * Listens to what the office's database tells, on a connection of its own, which is made again every second
 * while it is lost. The first signal is `connected` or `lost`. Returns how to stop.
 */
export function listenToOffice(url: string, onSignal: (signal: OfficeSignal) => void): () => Promise<void> {
  const stopped = new AbortController();
  const listening = (async () => {
    let known: boolean | null = null;
    const become = (connected: boolean) => {
      if (known === connected || stopped.signal.aborted) return;
      known = connected;
      onSignal({ kind: connected ? 'connected' : 'lost' });
    };
    while (!stopped.signal.aborted) {
      await listenOnce(url, onSignal, () => become(true), stopped.signal);
      become(false);
      await sleep(RETRY_MS, undefined, { signal: stopped.signal }).catch(() => {});
    }
  })();
  return () => {
    stopped.abort();
    return listening;
  };
}

/**
 * Listens until the connection ends. The library's own `listen` takes `onclose` for itself and tells nobody
 * that it is deaf, so the statement is sent on a connection made here.
 */
async function listenOnce(
  url: string,
  onSignal: (signal: OfficeSignal) => void,
  onConnected: () => void,
  stopped: AbortSignal,
): Promise<void> {
  const ended = new AbortController();
  const end = () => ended.abort();
  const hearing = {
    onclose: end,
    onnotify: (_channel: string, payload: string) => {
      const parsed = told.safeParse(JSON.parse(payload));
      if (parsed.success && !ended.signal.aborted) onSignal(parsed.data);
    },
  };
  const sql = postgres(url, {
    ...{ max: 1, max_lifetime: null, fetch_types: false, connect_timeout: CONNECT_TIMEOUT_S },
    ...hearing,
    onnotice: () => {},
  });
  stopped.addEventListener('abort', end);
  try {
    await sql`listen redaksi`;
    if (!ended.signal.aborted) onConnected();
    while (!ended.signal.aborted) {
      await sleep(BEAT_MS, undefined, { signal: ended.signal });
      await answered(sql`select 1`, ended.signal);
    }
  } catch {
    // Refused, ended or silent: all the same to who listens.
  } finally {
    stopped.removeEventListener('abort', end);
    await sql.end({ timeout: 0 });
  }
}

/** Waits for an answer; throws when none comes in time or the connection ends first. */
async function answered(question: Promise<unknown>, ended: AbortSignal): Promise<void> {
  const late = sleep(BEAT_PATIENCE_MS, undefined, { signal: ended }).then(() => {
    throw new Error('The database does not answer');
  });
  await Promise.race([question, late]);
}
