import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Spread, spread } from './spread';

/**
 * `npm run bench:live`: a production build with 500 open stories, so many boards that hear of every change,
 * and so many changes a second through the board's own server actions. Says how long a change takes, when
 * the boards hear of it, whether each heard of all, and what it costs in memory.
 */
const BOARDS = Number(process.env.BOARDS ?? 50);
const A_SECOND = Number(process.env.MOVES ?? 20);
const SECONDS = Number(process.env.SECONDS ?? 60);
const STORIES = 500;

const dataDir = mkdtempSync(join(tmpdir(), 'redaksi-bench-'));
process.env.DATA_DIR = dataDir;
process.env.PORT = process.env.BENCH_PORT ?? '3198';
delete process.env.DATABASE_URL;

const { openDatabase, runCommand } = await import('@/db/commands/open-database');
const { connect } = await import('@/db/client');
const { makePeople } = await import('@/db/factories/people');
const { DrivenStory } = await import('@/db/testing/drive-story');
const { env } = await import('@/lib/env');
const { childEnvironment, ensureBuilt, exitOf, startNext, untilServing } = await import(
  '@/worker/commands/processes'
);

const base = `http://127.0.0.1:${env().port}`;

/** The cookie of a session of one of the demo's people. */
async function signIn(email: string): Promise<string> {
  const jar = new Map<string, string>();
  const keep = (answer: Response) => {
    for (const line of answer.headers.getSetCookie()) {
      const [pair = ''] = line.split(';');
      jar.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1));
    }
  };
  const cookie = () => [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
  const csrf = await fetch(`${base}/api/auth/csrf`);
  keep(csrf);
  const { csrfToken } = (await csrf.json()) as { csrfToken: string };
  const body = new URLSearchParams({ csrfToken, email, password: env().demoPassword, json: 'true' });
  keep(
    await fetch(`${base}/api/auth/callback/credentials`, {
      method: 'POST',
      body,
      headers: { cookie: cookie() },
      redirect: 'manual',
    }),
  );
  return cookie();
}

/** The id that the build gave a server action of the board. */
function actionId(name: string): string {
  const text = readFileSync(
    join(process.env.NEXT_DIST_DIR ?? '.next', 'server/server-reference-manifest.json'),
    'utf8',
  );
  const { node } = JSON.parse(text) as {
    node: Record<string, { exportedName?: string; filename?: string }>;
  };
  const found = Object.entries(node).find(
    ([, { exportedName, filename }]) => exportedName === name && filename?.includes('papan'),
  );
  if (!found) throw new Error(`The build has no action ${name}`);
  return found[0];
}

async function act(cookie: string, action: string, request: object): Promise<{ ok: boolean; text: string }> {
  const answer = await fetch(`${base}/papan`, {
    method: 'POST',
    headers: {
      cookie,
      'next-action': action,
      'content-type': 'text/plain;charset=UTF-8',
      accept: 'text/x-component',
    },
    body: JSON.stringify([request]),
  });
  const text = await answer.text();
  return { ok: answer.ok && text.includes('"ok":true'), text };
}

interface Board {
  /** Highest event number heard, by story. */
  heard: Map<string, number>;
  close: () => void;
}

/** One open board: hears, and notes when. */
function openBoard(
  cookie: string,
  onHeard: (storyId: string, eventNumber: number, at: number) => void,
): Promise<Board> {
  return new Promise((resolve, reject) => {
    const heard = new Map<string, number>();
    const request = get(`${base}/api/events`, { headers: { cookie }, agent: new Agent() }, (answer) => {
      if (answer.statusCode !== 200) return reject(new Error(`/api/events: ${answer.statusCode}`));
      let rest = '';
      answer.setEncoding('utf8').on('data', (chunk: string) => {
        const at = performance.now();
        const parts = (rest + chunk).split('\n\n');
        rest = parts.pop() ?? '';
        for (const part of parts) {
          if (part.includes('event: ready')) resolve({ heard, close: () => request.destroy() });
          if (!part.includes('event: stories')) continue;
          const json = part.slice(part.indexOf('data: ') + 6);
          for (const { id, eventNumber } of (
            JSON.parse(json) as { cards: { id: string; eventNumber: number }[] }
          ).cards) {
            heard.set(id, Math.max(eventNumber, heard.get(id) ?? 0));
            onHeard(id, eventNumber, at);
          }
        }
      });
    });
    request.on('error', reject);
  });
}

function residentMegabytes(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
}

await runCommand(async () => {
  const { url, server } = await openDatabase({ demo: true });
  const { db, close } = connect(url, { max: 6, durable: false });
  const cast = await makePeople(db, { now: new Date(), password: env().demoPassword });

  for (let i = 0; i < STORIES; i += 10) {
    const some = Array.from({ length: 10 }, (_, j) =>
      DrivenStory.handIn(db, cast, new Date(), `Naskah ${i + j}`),
    );
    await Promise.all(some);
  }
  const environment = childEnvironment(url);
  await ensureBuilt(environment, 'stale');
  const app = startNext(['start', '--port', String(env().port)], { ...environment, NODE_ENV: 'production' });
  try {
    await untilServing(app);
    const [secretary, manager] = [
      await signIn('sekretaris@redaksi.test'),
      await signIn('pengelola@redaksi.test'),
    ];
    const boards: Board[] = [];
    const sentAt = new Map<string, number>();
    const delays: number[] = [];
    for (let i = 0; i < BOARDS; i++) {
      boards.push(
        await openBoard(i % 2 ? secretary : manager, (storyId, _number, at) => {
          const sent = sentAt.get(storyId);
          if (sent !== undefined) delays.push(at - sent);
        }),
      );
    }
    const board = (await (await fetch(`${base}/api/board`, { headers: { cookie: manager } })).json()) as {
      cards: { id: string; version: number }[];
    };
    const readings: number[] = [];
    for (let i = 0; i < 10; i++) {
      const from = performance.now();
      await (await fetch(`${base}/api/board`, { headers: { cookie: manager } })).arrayBuffer();
      readings.push(performance.now() - from);
    }

    // Each story: approved, taken up, advanced, taken up, advanced; in turn, so that none waits for itself.
    const [move, take] = [actionId('moveCard'), actionId('takeUpCard')];
    const plan = [
      { who: secretary, action: move, request: { action: 'approve', to: 'received', reason: '' } },
      { who: manager, action: take, request: {} },
      { who: manager, action: move, request: { action: 'advance', to: 'classifying', reason: '' } },
      { who: manager, action: take, request: {} },
      { who: manager, action: move, request: { action: 'advance', to: 'composing', reason: '' } },
    ];
    const wanted = A_SECOND * SECONDS;
    const each = Math.ceil(wanted / plan.length);
    const times: number[] = [];
    const faults: string[] = [];
    const flying: Promise<void>[] = [];
    const memory = [residentMegabytes(app.pid ?? 0)];
    const started = performance.now();
    for (let n = 0; n < wanted; n++) {
      const due = started + (n * 1_000) / A_SECOND;
      await sleep(Math.max(0, due - performance.now()));
      const card = board.cards[n % each];
      const step = plan[Math.floor(n / each)];
      if (!card || !step) continue;
      const from = performance.now();
      sentAt.set(card.id, from);
      flying.push(
        act(step.who, step.action, { storyId: card.id, version: card.version, ...step.request }).then(
          ({ ok, text }) => {
            times.push(performance.now() - from);
            if (ok) card.version += 1;
            else faults.push(text.slice(0, 200));
          },
        ),
      );
      if (n % (A_SECOND * 10) === 0) memory.push(residentMegabytes(app.pid ?? 0));
    }
    await Promise.all(flying);
    await sleep(2_000);
    memory.push(residentMegabytes(app.pid ?? 0));

    const now = (await (await fetch(`${base}/api/board`, { headers: { cookie: manager } })).json()) as {
      cards: { id: string; eventNumber: number }[];
    };
    const missed = boards.map(
      ({ heard }) =>
        now.cards.slice(0, each).filter(({ id, eventNumber }) => (heard.get(id) ?? 0) < eventNumber).length,
    );
    const row = (name: string, { p50, p95, p99, max }: Spread) =>
      console.log(
        `${name.padEnd(44)} p50 ${p50.toFixed(1)}  p95 ${p95.toFixed(1)}  p99 ${p99.toFixed(1)}  max ${max.toFixed(1)} ms`,
      );
    console.log(`${BOARDS} boards, ${A_SECOND} changes a second for ${SECONDS} s, ${STORIES} open stories`);
    row('GET /api/board, 500 cards', spread(readings));
    row('a change, request to answer', spread(times));
    row('a change, request to a board that hears of it', spread(delays));
    console.log(
      `changes ${times.length}, refused ${faults.length}${faults[0] ? `, first: ${faults[0]}` : ''}`,
    );
    console.log(`boards that did not hear of everything: ${missed.filter((count) => count > 0).length}`);
    console.log(`memory of the app, MB, every 10 s: ${memory.join(' ')}`);
    for (const each of boards) each.close();
  } finally {
    app.kill('SIGTERM');
    await exitOf(app);
    await close();
    await server?.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
});
