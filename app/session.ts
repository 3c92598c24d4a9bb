import { forbidden, redirect } from 'next/navigation';
import { getServerSession } from 'next-auth';
import { cache } from 'react';
import { database } from '@/db/client';
import { isDatabaseAway } from '@/db/connection-faults';
import type { MutationContext } from '@/db/mutations/context';
import { type PersonRow, userById } from '@/db/queries/users';
import { may, type Permission } from '@/lib/sop/permissions';
import { type Outcome, refuse } from '@/lib/sop/refusal';
import type { Actor } from '@/lib/sop/roles';
import { authOptions } from './auth';

/** Who is signed in, as his row says at this request. */
export interface Session {
  person: PersonRow;
  actor: Actor;
}

/** The session of this request, or null: also when the person was disabled or his rights changed since. */
export const currentSession = cache(async (): Promise<Session | null> => {
  const token = await getServerSession(authOptions);
  if (!token?.userId) return null;
  const person = await userById(database(), token.userId);
  if (!person || person.disabledAt || person.sessionEpoch !== token.epoch) return null;
  return { person, actor: { id: person.id, roles: person.roles } };
});

/** A gate waits no longer: beyond it nobody is left hanging, and what was asked for is refused undone. */
const GATE_MS = 5_000;

/** The session of this request, or `away` when the database cannot be asked for it. */
async function sessionOrAway(): Promise<Session | 'away' | null> {
  const patience = new Promise<'away'>((resolve) => setTimeout(resolve, GATE_MS, 'away').unref());
  return Promise.race([currentSession(), patience]).catch((error: unknown) => {
    if (isDatabaseAway(error)) return 'away';
    throw error;
  });
}

/**
 * Gate of a desk page: sends who is not signed in to /masuk and back to `path`, and answers 403 to who lacks
 * the permission.
 */
export async function requirePage(path: string, permission?: Permission): Promise<Session> {
  const session = await currentSession();
  if (!session) redirect(`/masuk?kembali=${encodeURIComponent(path)}`);
  if (permission && !may(session.actor, permission)) forbidden();
  return session;
}

/**
 * Gate of a server action: the session with a mutation context of now, or the refusal to hand back. What it
 * refuses was certainly not done.
 */
export async function requireAction(
  permission?: Permission,
): Promise<Outcome<{ session: Session; context: MutationContext }>> {
  const session = await sessionOrAway();
  if (session === 'away') return refuse({ code: 'databaseAway' });
  if (!session) return refuse({ code: 'signInNeeded' });
  if (permission && !may(session.actor, permission)) return refuse({ code: 'noPermission' });
  return { ok: true, session, context: { db: database(), now: new Date(), actor: session.actor } };
}

/** The answer of a route handler while the database is away: 503, to be asked again. */
export function databaseAway(): Response {
  return Response.json(refuse({ code: 'databaseAway' }), { status: 503, headers: { 'Retry-After': '2' } });
}

/** Gate of a route handler: the session, or the 401, 403 or 503 answer to return. */
export async function requireApi(permission?: Permission): Promise<Session | Response> {
  const session = await sessionOrAway();
  if (session === 'away') return databaseAway();
  if (!session) return Response.json(refuse({ code: 'signInNeeded' }), { status: 401 });
  if (permission && !may(session.actor, permission)) {
    return Response.json(refuse({ code: 'noPermission' }), { status: 403 });
  }
  return session;
}
