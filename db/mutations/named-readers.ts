import { eq } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { readersOf } from '@/db/queries/comments';
import { users } from '@/db/schema/users';
import { type Outcome, type Refusal, refuse } from '@/lib/sop/refusal';

/** The people whom a text names, each once and never its writer; refused where one cannot open the story. */
export async function namedReaders(
  tx: Tx,
  storyId: string,
  writerId: string,
  named: readonly string[],
): Promise<Outcome<{ mentions: string[] }>> {
  const mentions = [...new Set(named)].filter((id) => id !== writerId);
  if (mentions.length === 0) return { ok: true, mentions };
  const readers = new Set((await readersOf(tx, storyId)).map(({ id }) => id));
  const strangers = mentions.filter((id) => !readers.has(id));
  const reasons = strangers.map(async (id): Promise<Refusal> => {
    const [person] = await tx.select({ name: users.name }).from(users).where(eq(users.id, id));
    return { code: 'mentionCannotRead', field: 'mentions', params: { name: person?.name ?? '' } };
  });
  return reasons.length > 0 ? refuse(...(await Promise.all(reasons))) : { ok: true, mentions };
}
