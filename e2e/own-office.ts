import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { connect, type Db } from '@/db/client';
import { type EmbeddedServer, startEmbedded } from '@/db/embedded';
import { makePeople } from '@/db/factories/people';
import { migrateDatabase } from '@/db/migrate';
import { installOffice } from '@/db/mutations/install-office';
import { exitOf, startNext } from '@/worker/commands/processes';
import { PASSWORD } from './office';

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}

/** An app and a database of a test's own, which it may kill without harm to other tests. */
export class OwnOffice {
  private readonly directory = mkdtempSync(join(tmpdir(), 'redaksi-own-'));
  private server!: EmbeddedServer;
  private app: ChildProcess | null = null;
  private port = 0;

  static async open(): Promise<OwnOffice> {
    const office = new OwnOffice();
    office.server = await startEmbedded(office.directory);
    office.port = await freePort();
    await migrateDatabase(office.server.url);
    await office.withDb(async (db) => {
      await installOffice(db, { now: new Date(), demo: true });
      await makePeople(db, { now: new Date(), password: PASSWORD });
    });
    await office.startApp();
    return office;
  }

  get url(): string {
    return `http://localhost:${this.port}`;
  }

  async withDb<T>(work: (db: Db) => Promise<T>): Promise<T> {
    const { db, close } = connect(this.server.url, { max: 1 });
    try {
      return await work(db);
    } finally {
      await close();
    }
  }

  async startApp(): Promise<void> {
    this.app = startNext(['start', '--port', String(this.port)], {
      ...process.env,
      ...{ DATABASE_URL: this.server.url, DATA_DIR: this.directory },
      ...{ PORT: String(this.port), PUBLIC_URL: this.url, NEXTAUTH_URL: this.url },
    });
    for (;;) {
      const answer = await fetch(`${this.url}/api/health`).catch(() => null);
      if (answer?.ok) return;
      await sleep(100);
    }
  }

  /** Ends the app as a power cut would. */
  async killApp(): Promise<void> {
    this.app?.kill('SIGKILL');
    if (this.app) await exitOf(this.app);
  }

  /** Ends every process of the database as a power cut would. */
  async killDatabase(): Promise<void> {
    const pid = Number(readFileSync(join(this.server.directory, 'postmaster.pid'), 'utf8').split('\n')[0]);
    process.kill(-pid, 'SIGKILL');
    await sleep(200);
  }

  async startDatabase(): Promise<void> {
    this.server = await startEmbedded(this.directory, { port: Number(new URL(this.server.url).port) });
  }

  async close(): Promise<void> {
    await this.killApp();
    await this.server.stop();
    rmSync(this.directory, { recursive: true, force: true });
    rmSync(this.server.directory, { recursive: true, force: true });
  }
}
