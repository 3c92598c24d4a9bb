import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { SOP_05 } from '@/lib/sop/sop-05';
import type { DraftSaved, DraftState } from '@/lib/sop/sop-draft';
import { DraftKeeper, type DraftText, type KeepState, RETRY_AFTER_MS, SAVE_AFTER_MS } from './draft-keeper';

const at = new Date('2026-11-24T02:00:00Z');
const server: DraftState = { revision: 3, note: '', definition: SOP_05, changedAt: at, changedBy: null };

let text: DraftText;
let copy: DraftText | null;
let states: KeepState[];
let answers: (DraftSaved | Error)[];
let sent: { revision: number; note: string }[];

function keeper(): DraftKeeper {
  return new DraftKeeper({
    ...{ draftId: 'd', server },
    save: async ({ revision, note }) => {
      sent.push({ revision, note });
      const answer = answers.shift() ?? { ok: true, revision: revision + 1, changedAt: at };
      if (answer instanceof Error) throw answer;
      return answer;
    },
    snapshot: () => text,
    keepCopy: (kept) => {
      copy = kept;
    },
    onState: (state) => states.push(state),
  });
}

const type = (kept: DraftKeeper, note: string) => {
  text = { ...text, note };
  kept.edited();
};
const phase = () => states.at(-1)?.phase;

beforeEach(() => {
  vi.useFakeTimers();
  text = { note: '', definition: SOP_05 };
  [copy, states, answers, sent] = [null, [], [], []];
});
afterEach(() => vi.useRealTimers());

test('what is typed is on the device at once and on the server after a rest, in one save', async () => {
  const kept = keeper();
  type(kept, 'a');
  type(kept, 'ab');
  await vi.advanceTimersByTimeAsync(400);
  expect(copy?.note).toBe('ab');
  await vi.advanceTimersByTimeAsync(SAVE_AFTER_MS);
  expect(sent).toEqual([{ revision: 3, note: 'ab' }]);
  expect([phase(), copy, kept.revision]).toEqual(['saved', null, 4]);
});

test('what is typed while a save is under way goes after it', async () => {
  const kept = keeper();
  type(kept, 'a');
  const flushed = kept.flush();
  type(kept, 'ab');
  await flushed;
  await vi.advanceTimersByTimeAsync(SAVE_AFTER_MS);
  expect(sent).toEqual([
    { revision: 3, note: 'a' },
    { revision: 4, note: 'ab' },
  ]);
  expect(phase()).toBe('saved');
});

test('a server that does not answer is asked again, and the device keeps the text', async () => {
  const kept = keeper();
  answers = [new Error('offline')];
  type(kept, 'a');
  expect(await kept.flush()).toBe(false);
  expect([phase(), copy?.note]).toEqual(['unreachable', 'a']);
  await vi.advanceTimersByTimeAsync(RETRY_AFTER_MS);
  expect([phase(), copy]).toEqual(['saved', null]);
});

test("somebody else's save stops saving until a person decides", async () => {
  const kept = keeper();
  const theirs: DraftState = { ...server, revision: 9, note: 'mereka', changedBy: 'Admin' };
  answers = [{ ok: false, reasons: [{ code: 'draftStale' }], theirs }];
  type(kept, 'saya');
  expect(await kept.flush()).toBe(false);
  type(kept, 'saya lagi');
  await vi.advanceTimersByTimeAsync(60_000);
  expect([phase(), sent.length, copy?.note]).toEqual(['conflict', 1, 'saya lagi']);

  kept.adopt(theirs);
  await vi.advanceTimersByTimeAsync(SAVE_AFTER_MS);
  expect(sent.at(-1)).toEqual({ revision: 9, note: 'saya lagi' });
  expect(phase()).toBe('saved');
});

test('taking the other text needs no save', async () => {
  const kept = keeper();
  const theirs: DraftState = { ...server, revision: 9, note: 'mereka' };
  answers = [{ ok: false, reasons: [{ code: 'draftStale' }], theirs }];
  type(kept, 'saya');
  await kept.flush();
  text = { ...text, note: 'mereka' };
  kept.adopt(theirs);
  expect([phase(), sent.length, kept.revision]).toEqual(['saved', 1, 9]);
});

test('an ended session and a refusal are told apart', async () => {
  const kept = keeper();
  answers = [
    { ok: false, reasons: [{ code: 'signInNeeded' }] },
    { ok: false, reasons: [{ code: 'draftAuthorised' }] },
  ];
  type(kept, 'a');
  await kept.flush();
  expect(phase()).toBe('signedOut');
  await vi.advanceTimersByTimeAsync(RETRY_AFTER_MS);
  expect(phase()).toBe('refused');
  await vi.advanceTimersByTimeAsync(60_000);
  expect(sent).toHaveLength(2);
});
