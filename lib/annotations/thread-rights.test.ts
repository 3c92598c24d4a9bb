import { describe, expect, test } from 'vitest';
import { SOP_05 } from '@/lib/sop/sop-05';
import type { StoryFacts } from '@/lib/sop/story-facts';
import { assessOpening, assessThread, type JudgedThread, type ThreadAction } from './thread-rights';

const AT = new Date('2026-03-02T01:00:00Z');
const person = (id: string, ...roles: string[]) => ({ id, roles });
const WEB = person('web', 'webManager');
const KASUBAG = person('kasubag', 'kasubag');
const PEOPLE = {
  web: WEB,
  otherWeb: person('web2', 'webManager'),
  kasubag: KASUBAG,
  secretary: person('secretary', 'secretary'),
  contributor: person('contributor', 'contributor'),
};

function story(stage: string, takenUpBy: string | null): StoryFacts {
  return {
    ...{ stage, handedInBy: ['contributor'], writers: ['web'], approvals: [], publications: [] },
    visit: { takenUpBy, takenUpAt: takenUpBy ? AT : null, pausedAt: null },
    content: {
      ...{ version: 3, title: 'x', summary: 'x', hasText: true, picturesWithoutAlt: 0 },
      ...{ sector: 'perdagangan', kind: 'news' },
    },
    ...{ publishedContentVersion: null, reportedAt: null },
  };
}

const OPEN: JudgedThread = {
  ...{ openedBy: 'kasubag', replacement: 'baru', resolvedAt: null, acceptedAt: null, rejectedAt: null },
};
const COMPOSING = story('composing', 'web');

/** Who of all may do it, by name. */
const allowed = (action: ThreadAction, thread = OPEN, facts = COMPOSING) =>
  Object.entries(PEOPLE).flatMap(([name, actor]) =>
    assessThread(SOP_05, facts, thread, actor, action).ok ? [name] : [],
  );
const codes = (action: ThreadAction, thread: Partial<JudgedThread>, actor = WEB, facts = COMPOSING) => {
  const outcome = assessThread(SOP_05, facts, { ...OPEN, ...thread }, actor, action);
  return outcome.ok ? [] : outcome.reasons.map(({ code }) => code);
};

describe('who may', () => {
  test('open one is whoever reads the text, while it is worked on', () => {
    const may = (stage: string) =>
      Object.entries(PEOPLE).flatMap(([name, actor]) =>
        assessOpening(SOP_05, story(stage, null), actor).ok ? [name] : [],
      );
    for (const stage of ['composing', 'evaluation-kasubag', 'publishing']) {
      expect(may(stage)).toEqual(['web', 'otherWeb', 'kasubag', 'secretary']);
    }
    expect(may('done')).toEqual([]);
  });

  test('answer is everybody who takes part in what is said, also when it is settled', () => {
    expect(allowed('answer')).toEqual(['web', 'otherWeb', 'kasubag', 'secretary', 'contributor']);
    expect(codes('answer', { resolvedAt: AT })).toEqual([]);
  });

  test('resolve and reopen are its opener and the story’s writers', () => {
    expect(allowed('resolve')).toEqual(['web', 'kasubag']);
    expect(allowed('reopen', { ...OPEN, resolvedAt: AT })).toEqual(['web', 'kasubag']);
    expect(allowed('resolve', OPEN, story('evaluation-kasubag', 'secretary'))).toEqual(['web', 'kasubag']);
    expect(allowed('resolve', OPEN, story('composing', 'web2'))).toContain('otherWeb');
  });

  test.each(['accept', 'reject'] as const)('%s is only who may write the text now', (action) => {
    expect(allowed(action)).toEqual(['web']);
    expect(allowed(action, OPEN, story('composing', 'web2'))).toEqual(['otherWeb']);
    expect(allowed(action, OPEN, story('evaluation-kasubag', 'kasubag'))).toEqual([]);
  });
});

test('every reason is told', () => {
  expect(codes('resolve', { resolvedAt: AT }, PEOPLE.secretary)).toEqual(['threadSettled', 'threadNotYours']);
  expect(codes('reopen', {})).toEqual(['threadOpen']);
  expect(codes('reopen', { acceptedAt: AT })).toEqual(['suggestionAccepted']);
  expect(codes('reopen', { rejectedAt: AT })).toEqual([]);
  expect(codes('accept', { replacement: null })).toEqual(['noSuggestion']);
  expect(codes('accept', { rejectedAt: AT }, KASUBAG)).toEqual([
    ...['threadSettled', 'notYourRole', 'heldByAnother'],
  ]);
  expect(codes('reject', { acceptedAt: AT })).toEqual(['threadSettled']);
  expect(codes('answer', {}, PEOPLE.contributor)).toEqual([]);
  expect(codes('resolve', { openedBy: 'contributor' }, PEOPLE.contributor)).toEqual(['noPermission']);
});
