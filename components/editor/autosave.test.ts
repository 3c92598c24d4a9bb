import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { documentFromText } from '@/lib/richtext/document';
import type {
  SaveContentOutcome,
  SaveContentRequest,
  StoryContent,
  StoryFields,
} from '@/lib/story/story-content';
import { Autosave, DRAFT_EVERY_MS, RETRY_AFTER_MS, SAVE_AFTER_MS, type SaveState } from './autosave';

const SAVED_AT = new Date('2026-11-23T03:42:00Z');

const start: StoryContent = {
  contentVersion: 4,
  title: 'Pasar murah',
  summary: '',
  slug: 'pasar-murah',
  sector: 'perdagangan',
  kind: 'news',
  tags: [],
  body: documentFromText('Satu'),
  coverFileId: null,
  coverAlt: '',
  coverCaption: '',
};

/** A desk with one writer: a server whose answers the test gives, a device, a network. */
function desk() {
  const fields: StoryFields = structuredClone(start);
  const states: SaveState[] = [];
  const requests: SaveContentRequest[] = [];
  const answers: { resolve: (outcome: SaveContentOutcome) => void; reject: (error: unknown) => void }[] = [];
  const desk = {
    fields,
    states,
    requests,
    online: true,
    draft: null as { contentVersion: number; fields: StoryFields } | null,
    autosave: null as unknown as Autosave,
    phase: () => states.at(-1)?.phase,
    write(text: string) {
      desk.fields.body = documentFromText(text);
      desk.autosave.edited();
    },
    async answer(outcome?: Partial<Extract<SaveContentOutcome, { ok: true }>> | SaveContentOutcome) {
      const last = requests.at(-1);
      const ok = {
        ok: true as const,
        contentVersion: (last?.contentVersion ?? 0) + 1,
        slug: last?.slug ?? '',
        savedAt: SAVED_AT,
        accepted: [],
      };
      answers.shift()?.resolve({ ...ok, ...outcome } as SaveContentOutcome);
      await vi.advanceTimersByTimeAsync(0);
    },
    async fail() {
      answers.shift()?.reject(new TypeError('Failed to fetch'));
      await vi.advanceTimersByTimeAsync(0);
    },
  };
  desk.autosave = new Autosave({
    storyId: 's',
    content: structuredClone(start),
    snapshot: () => structuredClone(desk.fields),
    save: (request) => {
      requests.push(request);
      return new Promise((resolve, reject) => answers.push({ resolve, reject }));
    },
    keepDraft: (draft) => {
      desk.draft = draft;
    },
    onState: (state) => states.push(state),
    onSaved: () => {},
    isOnline: () => desk.online,
    now: () => 0,
  });
  return desk;
}

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const textOf = (request?: SaveContentRequest) => JSON.stringify(request?.body);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a change', () => {
  test('is on the device at once and on the server after a rest, then off the device', async () => {
    const d = desk();
    d.write('Satu dua');
    expect(d.phase()).toBe('waiting');
    await pass(DRAFT_EVERY_MS);
    expect(d.draft?.fields.body).toEqual(documentFromText('Satu dua'));
    expect(d.requests).toHaveLength(0);
    await pass(SAVE_AFTER_MS);
    expect(d.phase()).toBe('saving');
    expect(d.requests[0]?.contentVersion).toBe(4);
    await d.answer();
    expect(d.states.at(-1)).toEqual({ phase: 'saved', at: SAVED_AT });
    expect(d.draft).toBeNull();
  });

  test('waits until the writing rests', async () => {
    const d = desk();
    for (let step = 0; step < 10; step += 1) {
      d.write(`Satu ${step}`);
      await pass(1_000);
    }
    expect(d.requests).toHaveLength(0);
    await pass(SAVE_AFTER_MS);
    expect(d.requests).toHaveLength(1);
  });

  test('that is taken back is no change', async () => {
    const d = desk();
    d.write('Satu dua');
    d.write('Satu');
    await pass(5_000);
    expect(d.requests).toHaveLength(0);
    expect(d.phase()).toBe('saved');
    expect(d.draft).toBeNull();
  });

  test('made during a save goes after it, on the new version, one save at a time', async () => {
    const d = desk();
    d.write('Satu dua');
    await pass(SAVE_AFTER_MS);
    d.write('Satu dua tiga');
    await pass(10_000);
    expect(d.requests).toHaveLength(1);
    await d.answer();
    expect(d.phase()).toBe('waiting');
    expect(d.draft?.fields.body).toEqual(documentFromText('Satu dua tiga'));
    await pass(SAVE_AFTER_MS);
    expect(d.requests[1]?.contentVersion).toBe(5);
    expect(textOf(d.requests[1])).toContain('tiga');
    await d.answer();
    expect(d.phase()).toBe('saved');
  });
});

describe('a flush', () => {
  test('saves at once and says when all is on the server, also what came during the save', async () => {
    const d = desk();
    d.write('Satu dua');
    const done = d.autosave.flush();
    await pass(0);
    d.write('Satu dua tiga');
    await d.answer();
    expect(d.requests).toHaveLength(2);
    await d.answer();
    expect(await done).toBe(true);
  });

  test('says no when the server does not take it', async () => {
    const d = desk();
    d.write('Satu dua');
    const done = d.autosave.flush();
    await pass(0);
    await d.answer({ ok: false, reasons: [{ code: 'heldByAnother' }] });
    expect(await done).toBe(false);
    expect(d.states.at(-1)).toEqual({ phase: 'refused', reasons: [{ code: 'heldByAnother' }] });
    expect(d.draft).not.toBeNull();
  });

  test('of nothing unsaved is done', async () => {
    expect(await desk().autosave.flush()).toBe(true);
  });
});

describe('without a network', () => {
  test('the text stays on the device and goes out when the network is back', async () => {
    const d = desk();
    d.online = false;
    d.write('Satu dua');
    await pass(SAVE_AFTER_MS);
    expect(d.phase()).toBe('offline');
    expect(d.requests).toHaveLength(0);
    expect(d.draft?.fields.body).toEqual(documentFromText('Satu dua'));
    d.online = true;
    d.autosave.hurry();
    await d.answer();
    expect(d.phase()).toBe('saved');
  });

  test('a server that does not answer is asked again, ever more rarely', async () => {
    const d = desk();
    d.write('Satu dua');
    await pass(SAVE_AFTER_MS);
    for (const wait of RETRY_AFTER_MS) {
      await d.fail();
      expect(d.phase()).toBe('unreachable');
      const before = d.requests.length;
      await pass(wait - 1);
      expect(d.requests).toHaveLength(before);
      await pass(1);
      expect(d.requests).toHaveLength(before + 1);
    }
    await d.answer();
    expect(d.phase()).toBe('saved');
  });

  test('an answer lost on the way is no conflict: their text is the one that was sent', async () => {
    const d = desk();
    d.write('Satu dua');
    await pass(SAVE_AFTER_MS);
    const arrived = {
      ...start,
      body: documentFromText('Satu dua'),
      contentVersion: 5,
      slug: 'pasar-murah-2',
    };
    await d.fail();
    d.write('Satu dua tiga');
    await pass(RETRY_AFTER_MS[0] ?? 0);
    await d.answer({ ok: false, reasons: [{ code: 'stale' }], theirs: arrived });
    await pass(SAVE_AFTER_MS);
    expect(d.requests.at(-1)?.contentVersion).toBe(5);
    expect(textOf(d.requests.at(-1))).toContain('tiga');
    await d.answer();
    expect(d.phase()).toBe('saved');
  });

  test('a text restored from the device is no conflict where the server has just that text', async () => {
    const d = desk();
    d.write('Satu dua');
    await pass(SAVE_AFTER_MS);
    const arrived = { ...start, body: documentFromText('Satu dua'), contentVersion: 5 };
    await d.answer({ ok: false, reasons: [{ code: 'stale' }], theirs: arrived });
    expect(d.phase()).toBe('saved');
    expect(d.autosave.base.contentVersion).toBe(5);
  });

  test('a lost answer is asked about even when the change was taken back meanwhile', async () => {
    const d = desk();
    d.write('Satu dua');
    await pass(SAVE_AFTER_MS);
    await d.fail();
    d.write('Satu');
    await pass(RETRY_AFTER_MS[0] ?? 0);
    expect(d.requests).toHaveLength(2);
  });
});

test('when the session has ended the text stays on the device and is tried again', async () => {
  const d = desk();
  d.write('Satu dua');
  await pass(SAVE_AFTER_MS);
  await d.answer({ ok: false, reasons: [{ code: 'signInNeeded' }] });
  expect(d.phase()).toBe('signedOut');
  expect(d.draft).not.toBeNull();
  await pass(30_000);
  await d.answer();
  expect(d.phase()).toBe('saved');
});

describe('another writer', () => {
  const theirs: StoryContent = { ...start, title: 'Judul mereka', contentVersion: 7 };

  async function conflicted() {
    const d = desk();
    d.write('Satu dua');
    await pass(SAVE_AFTER_MS);
    await d.answer({ ok: false, reasons: [{ code: 'stale' }], theirs });
    return d;
  }

  test('makes a conflict: nothing more is sent, the text stays on the device, both are at hand', async () => {
    const d = await conflicted();
    const state = d.states.at(-1);
    expect(state).toMatchObject({ phase: 'conflict', theirs, mine: { body: documentFromText('Satu dua') } });
    d.write('Satu dua tiga');
    await pass(60_000);
    expect(d.requests).toHaveLength(1);
    expect(d.draft?.fields.body).toEqual(documentFromText('Satu dua tiga'));
    expect(await d.autosave.flush()).toBe(false);
  });

  test('is answered with my text on top of theirs', async () => {
    const d = await conflicted();
    d.autosave.rebase(theirs);
    await pass(0);
    expect(d.requests.at(-1)).toMatchObject({ contentVersion: 7, title: 'Pasar murah' });
    await d.answer();
    expect(d.phase()).toBe('saved');
  });

  test('is answered with their text, and nothing is sent', async () => {
    const d = await conflicted();
    Object.assign(d.fields, structuredClone(theirs));
    d.autosave.rebase(theirs);
    await pass(10_000);
    expect(d.requests).toHaveLength(1);
    expect(d.phase()).toBe('saved');
    expect(d.draft).toBeNull();
  });
});

test('leaving the page sends the last words', async () => {
  const d = desk();
  d.write('Satu dua');
  d.autosave.dispose();
  expect(d.requests).toHaveLength(1);
  expect(d.draft).not.toBeNull();
});

describe('a suggestion that was written', () => {
  test('is marked by the save that carries its words, also when the first try fails', async () => {
    const it = desk();
    it.write('Usul.');
    it.autosave.marks.accept(['t1', 't2']);
    const saved = it.autosave.flush();
    expect(it.requests.at(-1)?.accepts).toEqual(['t1', 't2']);
    await it.fail();
    expect(await saved).toBe(false);
    const again = it.autosave.flush();
    expect(it.requests.at(-1)?.accepts).toEqual(['t1', 't2']);
    await it.answer({ accepted: ['t1'] });
    expect(await again).toBe(true);
    expect([it.autosave.marks.took('t1'), it.autosave.marks.took('t2')]).toEqual([true, false]);
    it.write('Usul, dan lagi.');
    void it.autosave.flush();
    expect(it.requests.at(-1)?.accepts).toBeUndefined();
  });

  test('waits for the next save while one without it is under way', async () => {
    const it = desk();
    it.write('Satu.');
    const saved = it.autosave.flush();
    it.write('Satu, usul.');
    it.autosave.marks.accept(['t1']);
    await it.answer();
    expect(it.requests.at(-1)?.accepts).toEqual(['t1']);
    await it.answer({ accepted: ['t1'] });
    expect(await saved).toBe(true);
    expect(it.autosave.marks.took('t1')).toBe(true);
  });

  test('is not taken for marked by an earlier save that nobody asked about', async () => {
    const it = desk();
    it.write('Satu, usul.');
    it.autosave.marks.accept(['t1']);
    const saved = it.autosave.flush();
    await it.answer({ accepted: ['t1'] });
    await saved;
    it.autosave.marks.forget(['t1']);
    expect(it.autosave.marks.took('t1')).toBe(false);
  });
});
