import { type Runner, run } from 'graphile-worker';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { enqueue } from '@/db/mutations/enqueue';
import { mailById } from '@/db/queries/mails';
import { mails } from '@/db/schema/teamwork';
import { type TestDatabase, testDatabase } from '@/db/testing/test-database';
import { mailServer, silent, taking } from '@/lib/mail/testing/mail-server';
import { mailSender } from './send-mail';

let test: TestDatabase;
let runner: Runner | undefined;

beforeAll(async () => {
  test = await testDatabase();
});
afterAll(async () => {
  await runner?.stop();
  await test.close();
});

it('a mail server that hangs holds up no other work, and its mail is sent when it recovers', async () => {
  const server = await mailServer(silent);
  const proofs: number[] = [];
  runner = await run({
    connectionString: test.url,
    concurrency: 2,
    pollInterval: 200,
    noHandleSignals: true,
    taskList: {
      'send-mail': mailSender(() => ({
        db: test.db,
        smtpUrl: server.url,
        from: 'redaksi@situs.example',
        times: { connectMs: 800, wholeMs: 1_500 },
      })),
      'take-proof': async () => void proofs.push(Date.now()),
    },
  });
  const began = Date.now();
  const mailId = await test.db.transaction(async (tx) => {
    const [mail] = await tx
      .insert(mails)
      .values({ address: 'kasubag@situs.example', subject: 'Hal', text: 'Isi', createdAt: new Date() })
      .returning({ id: mails.id });
    if (!mail) throw new Error('no mail');
    await enqueue(tx, 'send-mail', { mailId: mail.id });
    await enqueue(tx, 'take-proof', { publicationId: '00000000-0000-4000-8000-000000000000' });
    return mail.id;
  });

  await vi.waitFor(() => expect(proofs).toHaveLength(1), { timeout: 700, interval: 20 });
  expect((proofs[0] ?? 0) - began).toBeLessThan(800);
  const failed = await vi.waitFor(
    async () => {
      const mail = await mailById(test.db, mailId);
      expect(mail?.attempts).toBe(1);
      return mail;
    },
    { timeout: 5_000, interval: 50 },
  );
  expect(failed).toMatchObject({ sentAt: null });
  expect(failed?.error).not.toBe('');

  const taken: string[] = [];
  server.behave(taking((raw) => taken.push(raw)));
  await vi.waitFor(async () => expect((await mailById(test.db, mailId))?.sentAt).not.toBeNull(), {
    timeout: 15_000,
    interval: 100,
  });
  expect(taken).toHaveLength(1);
  expect(await mailById(test.db, mailId)).toMatchObject({ attempts: 2, error: '' });
  server.close();
}, 30_000);
