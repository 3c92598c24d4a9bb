import postgres from 'postgres';
import { z } from 'zod';
import { OFFICE_EVENT_TYPES } from '@/lib/office/office-event';

const signal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('story'), eventId: z.number(), storyId: z.string() }),
  z.object({ kind: z.literal('office'), type: z.enum(OFFICE_EVENT_TYPES) }),
  z.object({ kind: z.literal('notice'), userId: z.string() }),
  z.object({ kind: z.literal('presence'), storyId: z.string() }),
]);

/** What the database tells after a commit. `connected`: from now on; what came before may have been missed. */
export type OfficeSignal = z.infer<typeof signal> | { kind: 'connected' };

/**
 * Listens to what the office's database tells, on a connection of its own. A lost connection is made again
 * and says `connected`. Returns how to stop.
 */
export function listenToOffice(url: string, onSignal: (signal: OfficeSignal) => void): () => Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  const listening = sql.listen(
    'redaksi',
    (payload) => {
      const parsed = signal.safeParse(JSON.parse(payload));
      if (parsed.success) onSignal(parsed.data);
    },
    () => onSignal({ kind: 'connected' }),
  );
  // A first try that fails is told here; postgres.js goes on trying, as it does after a lost connection.
  listening.catch(() => {});
  return () => sql.end({ timeout: 1 });
}
