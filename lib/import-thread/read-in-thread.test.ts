import { monitorEventLoopDelay } from 'node:perf_hooks';
import { expect, test } from 'vitest';
import { item, makeDocx, paragraph, run } from '@/lib/document-import/testing/make-docx';
import { readInThread } from './read-in-thread';

test('a document of 100,000 words is read whole, without holding up others', async () => {
  const words = Array.from({ length: 25 }, (_, index) => `kata${index}`).join(' ');
  const body = Array.from({ length: 4_000 }, (_, index) => paragraph(run(`${words} ${index}`, 'b')));
  const content = makeDocx(body.join(''));
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const outcome = await readInThread(content, 'docx');
  delay.disable();
  if (!outcome.ok) throw new Error(outcome.reason.code);
  expect(outcome.text.words).toBe(104_000);
  // Reading takes hundreds of milliseconds of computing; here only its answer is taken in.
  expect(delay.max / 1e6).toBeLessThan(400);
});

test('readings asked for at once are done one after another, and too many are turned away', async () => {
  const content = makeDocx(paragraph(run('Judul'), 'Title') + item('butir', 1));
  const outcomes = await Promise.all(Array.from({ length: 14 }, () => readInThread(content, 'docx')));
  expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(10);
  expect(outcomes.at(-1)).toEqual({ ok: false, reason: { code: 'documentBusy' } });
});

test('Markdown that would run for minutes is ended, or read in time', async () => {
  const outcome = await readInThread(
    Buffer.from(`${'*a **b '.repeat(20_000)}\n${'['.repeat(50_000)}`),
    'markdown',
  );
  if (!outcome.ok) expect(['documentTooHeavy', 'documentNested']).toContain(outcome.reason.code);
});
