import { databaseAway, requireApi, type Session } from '@/app/session';
import { database } from '@/db/client';
import { readCards } from '@/db/queries/board-cards';
import { contributorsOf, lastEventId, presentAnywhere, storiesSince } from '@/db/queries/live';
import { userById } from '@/db/queries/users';
import { serverSentEvent } from '@/lib/live/live-message';
import { PRESENCE_MS } from '@/lib/live/presence';
import { may } from '@/lib/sop/permissions';
import { buildId } from './build-id';
import { liveHub } from './live-hub';

export const dynamic = 'force-dynamic';

/** A beat now and then keeps proxies from closing a quiet stream, and asks whether its reader still may. */
const BEAT_MS = 20_000;

/** Unread messages beyond which a window is so slow that it had better connect anew and catch up. */
const MAX_WAITING = 500;

/**
 * GET /api/events: what changes, as server-sent events (`lib/live/live-message.ts`). `Last-Event-ID`, or
 * `?sejak=`, names the last event that the window knows; what came after it is told first. 401 without a
 * session, 403 without the right, 503 while the database is away.
 */
export async function GET(request: Request): Promise<Response> {
  if (!(await liveHub().hears())) return databaseAway();
  const session = await requireApi('board.view');
  if (session instanceof Response) return session;
  return new Response(streamFor(session, sinceOf(request), request.signal), {
    headers: {
      'Content-Type': 'text/event-stream; charset=utf-8',
      // no-transform also keeps the server from compressing, which would hold messages back.
      'Cache-Control': 'private, no-store, no-transform',
      'X-Accel-Buffering': 'no',
    },
  });
}

function sinceOf(request: Request): number | null {
  const named = request.headers.get('last-event-id') ?? new URL(request.url).searchParams.get('sejak');
  const id = Number(named);
  return named && Number.isSafeInteger(id) && id >= 0 ? id : null;
}

function streamFor(session: Session, since: number | null, signal: AbortSignal): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let stop = () => {};
  return new ReadableStream<Uint8Array>(
    {
      async start(controller) {
        let open = true;
        const send = (text: string) => {
          if (!open) return;
          if ((controller.desiredSize ?? 0) < -MAX_WAITING) return end();
          controller.enqueue(encoder.encode(text));
        };
        const end = () => {
          if (!open) return;
          open = false;
          stop();
          controller.close();
        };
        // Heard from before the past is read: what happens in between is told twice rather than never.
        const leave = liveHub().add({ actor: session.actor, send, end });
        const beat = setInterval(async () => {
          if (await stillMay(session)) send(serverSentEvent('beat', {}));
          else end();
        }, BEAT_MS);
        stop = () => {
          leave();
          clearInterval(beat);
        };
        signal.addEventListener('abort', end);
        send('retry: 2000\n\n');
        // A window that was not told the past comes again for it.
        await tellPast(session, since, send).catch(end);
      },
      cancel: () => stop(),
    },
    { highWaterMark: 0 },
  );
}

/** Disabled, or given other rights, while the stream stood: the browser connects anew and is asked again. */
async function stillMay({ person }: Session): Promise<boolean> {
  const row = await userById(database(), person.id).catch(() => person);
  return row !== null && !row.disabledAt && row.sessionEpoch === person.sessionEpoch;
}

async function tellPast(session: Session, since: number | null, send: (text: string) => void): Promise<void> {
  const db = database();
  const now = new Date();
  const seesAll = may(session.actor, 'story.viewAll');
  const last = await lastEventId(db);
  if (since !== null && since <= last) {
    const missed = await storiesSince(db, since);
    if (missed === null) send(serverSentEvent('reset', {}));
    else {
      const [cards, contributors] = await Promise.all([readCards(db, missed), contributorsOf(db, missed)]);
      const own = cards.filter(({ id }) => seesAll || contributors.get(id)?.has(session.actor.id));
      if (own.length > 0) {
        send(serverSentEvent('stories', { asOf: now.toISOString(), lastEventId: last, cards: own }, last));
      }
    }
  }
  const present = seesAll ? await presentAnywhere(db, new Date(now.getTime() - PRESENCE_MS)) : new Map();
  for (const [storyId, people] of present) send(serverSentEvent('presence', { storyId, people }));
  const ready = { lastEventId: last, present: [...present.keys()], build: buildId() };
  send(serverSentEvent('ready', ready, last));
}
