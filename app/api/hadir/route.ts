import type { z } from 'zod';
import { requireApi, type Session } from '@/app/session';
import { database } from '@/db/client';
import type { MutationContext } from '@/db/mutations/context';
import { bePresent, forgetAbsent, leave } from '@/db/mutations/presence';
import { presenceBeat, presenceLeave } from '@/lib/live/presence-beat';
import { type Outcome, refuse } from '@/lib/sop/refusal';

/**
 * POST /api/hadir {windowId, storyId, writing}: somebody is at a story. 204; 400 for a bad body, 401 without
 * a session, 403 without the right, 404 for a story that does not exist or is out of reach.
 */
export async function POST(request: Request): Promise<Response> {
  return answer(request, presenceBeat, async (context, beat) => {
    const outcome = await bePresent(context, beat);
    // Whoever is still here notices who is not, between the worker's rounds.
    if (outcome.ok) await forgetAbsent(context);
    return outcome;
  });
}

/** DELETE /api/hadir {windowId, storyId}: that window left the story. Answers as POST does. */
export async function DELETE(request: Request): Promise<Response> {
  return answer(request, presenceLeave, leave);
}

async function answer<T>(
  request: Request,
  schema: z.ZodType<T>,
  act: (context: MutationContext, body: T) => Promise<Outcome>,
): Promise<Response> {
  const session = await requireApi('story.viewAll');
  if (session instanceof Response) return session;
  const read = schema.safeParse(await request.json().catch(() => null));
  if (!read.success) {
    const reasons = read.error.issues.map(({ message, path }) => ({
      code: 'invalid' as const,
      params: { message },
      field: path.join('.'),
    }));
    return Response.json(refuse(...reasons), { status: 400 });
  }
  const outcome = await act(contextOf(session), read.data);
  return outcome.ok ? new Response(null, { status: 204 }) : Response.json(outcome, { status: 404 });
}

function contextOf({ actor }: Session): MutationContext {
  return { db: database(), now: new Date(), actor };
}
