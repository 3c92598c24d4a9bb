import { describe, expect, test } from 'vitest';
import type { StoryLogEntry, StoryRevisionEntry } from './story-page';
import { groupVersions, inOrder, withPresent, withPrevious, withReasons } from './versions';

const at = (minute: number) => new Date(Date.UTC(2026, 3, 20, 1, minute));
const [writer, other] = [
  { id: 'w', name: 'Pengelola' },
  { id: 'o', name: 'Kasubag' },
];
const revision = (contentVersion: number, minute = contentVersion, by = writer): StoryRevisionEntry => ({
  ...{ contentVersion, title: 'Pasar murah', writer: by },
  ...{ startedAt: at(minute), savedAt: at(minute) },
});
let number = 0;
function event(type: StoryLogEntry['type'], details: Record<string, unknown>): StoryLogEntry {
  number += 1;
  return { number, at: at(0), type, actor: other, details };
}
const moved = (action: string, contentVersion: number, to = 'layout') =>
  event('moved', { action, from: 'composing', to, contentVersion });
const reasonsOf = (log: StoryLogEntry[]) => withReasons([revision(2)], log).map(({ reasons }) => reasons)[0];

describe('why a version is kept', () => {
  test('is what was done with it, in the order of time', () => {
    const log = [
      moved('advance', 2),
      moved('approve', 2),
      event('published', { contentVersion: 2 }),
      moved('sendBack', 3),
    ];
    expect(reasonsOf(log.toReversed())).toEqual([
      { kind: 'handedOver', to: 'layout' },
      { kind: 'approved', by: 'Kasubag' },
      { kind: 'published' },
    ]);
  });

  test('is not a move that was taken back', () => {
    const move = moved('advance', 2);
    expect(reasonsOf([move, event('moveUndone', { undone: move.number })])).toEqual([]);
  });

  test('is the version that it restores', () => {
    expect(reasonsOf([event('versionRestored', { contentVersion: 2, restored: 1 })])).toEqual([
      { kind: 'restored', from: 1 },
    ]);
  });
});

describe('the savings of one work', () => {
  const visits = [{ id: 'v', enteredAt: at(0), leftAt: null }];
  const shape = (revisions: StoryRevisionEntry[], log: StoryLogEntry[], during = visits) =>
    groupVersions(withReasons(revisions, log), during).map(({ version, earlier }) => [
      version.contentVersion,
      ...earlier.map(({ contentVersion }) => contentVersion),
    ]);

  test('stand under the version that they led to', () => {
    expect(shape([revision(4), revision(3), revision(2)], [moved('advance', 4)])).toEqual([[4, 3, 2]]);
  });

  test('end where somebody else wrote, where one has a reason, and with the visit', () => {
    const revisions = [revision(5), revision(4, 4, other), revision(3), revision(2)];
    expect(shape(revisions, [moved('advance', 2)])).toEqual([[5], [4], [3], [2]]);
    const [first, second] = [
      { id: 'a', enteredAt: at(0), leftAt: at(2) },
      { id: 'b', enteredAt: at(3), leftAt: null },
    ];
    expect(shape([revision(4), revision(2)], [], [first, second] as never)).toEqual([[4], [2]]);
  });

  test('did not lead to a version that was restored over them', () => {
    const restored = event('versionRestored', { contentVersion: 4, restored: 2 });
    expect(shape([revision(4), revision(3), revision(2)], [restored])).toEqual([[4], [3, 2]]);
  });
});

test('two versions are compared in the order of time, with the one before or with the present', () => {
  const versions = [revision(7), revision(4), revision(2)];
  expect(inOrder(7, 2)).toEqual({ before: 2, after: 7 });
  expect(withPrevious(versions, 4)).toEqual({ before: 2, after: 4 });
  expect(withPrevious(versions, 2)).toBeNull();
  expect(withPresent(versions, 4)).toEqual({ before: 4, after: 7 });
  expect(withPresent(versions, 7)).toBeNull();
});
