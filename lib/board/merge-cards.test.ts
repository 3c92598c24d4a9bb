import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SOP_05 } from '@/lib/sop/sop-05';
import type { BoardCard, BoardSnapshot } from './board-card';
import { boardColumns } from './columns';
import { mergeCards } from './merge-cards';
import { sampleCard } from './sample-card';

const sops = { 'sop-05': SOP_05 };

function board(...cards: BoardCard[]): BoardSnapshot {
  const columns = boardColumns(SOP_05, cards, sops);
  return {
    limits: [],
    mark: 'read',
    asOf: '2026-03-02T01:00:00.000Z',
    sopVersionId: 'sop-05',
    columns,
    cards,
  };
}

const card = (id: string, eventNumber: number, stage = 'classifying') =>
  sampleCard({ id, eventNumber, stage, title: `${id} ${eventNumber}` });

describe('a board that hears of changes', () => {
  it('takes a later card and lets an earlier one, or the same again, be', () => {
    const before = board(card('a', 3));
    expect(mergeCards(before, [card('a', 2, 'composing')], sops)).toBe(before);
    expect(mergeCards(before, [card('a', 3)], sops)).toBe(before);
    expect(mergeCards(before, [card('a', 4, 'composing')], sops).cards[0]?.stage).toBe('composing');
  });

  it('lets a card be that was changed here and is told as it was before, and takes what came after', () => {
    const told = (eventNumber: number, version: number, stage: string) => ({
      ...card('a', eventNumber, stage),
      version,
    });
    const changedHere = board(told(3, 6, 'composing'));
    expect(mergeCards(changedHere, [told(4, 5, 'classifying')], sops)).toBe(changedHere);
    expect(mergeCards(changedHere, [told(5, 6, 'layout')], sops).cards[0]?.stage).toBe('layout');
  });

  it('counts its columns anew', () => {
    const after = mergeCards(board(card('a', 1), card('b', 1)), [card('a', 2, 'composing')], sops);
    const count = (stage: string) => after.columns.find((column) => column.stage === stage)?.count;
    expect([count('classifying'), count('composing')]).toEqual([1, 1]);
  });

  it('gains a new story, and one that ended off the board stands in no column, also after a late message', () => {
    const told = mergeCards(board(card('a', 1)), [card('a', 3, 'declined'), card('c', 1, 'proposed')], sops);
    const after = mergeCards(told, [card('a', 2, 'proposed')], sops);
    const counts = after.columns.filter(({ count }) => count > 0).map(({ stage, count }) => [stage, count]);
    expect(counts).toEqual([['proposed', 1]]);
  });

  it('ends the same in whatever order, and however often, messages come', () => {
    const stages = SOP_05.stages.map(({ key }) => key);
    const change = fc.record({
      id: fc.constantFrom('a', 'b', 'c'),
      eventNumber: fc.integer({ min: 1, max: 30 }),
    });
    fc.assert(
      fc.property(
        fc.array(change, { minLength: 1, maxLength: 30 }),
        fc.infiniteStream(fc.nat()),
        (changes, dice) => {
          // One reading for each number of a story, as the log gives them.
          const readings = changes.map(({ id, eventNumber }) =>
            card(id, eventNumber, stages[(eventNumber * 7 + id.charCodeAt(0)) % stages.length]),
          );
          const shuffled = readings
            .flatMap((reading) => [reading, reading])
            .map((reading) => ({ reading, place: dice.next().value ?? 0 }))
            .toSorted((x, y) => x.place - y.place)
            .map(({ reading }) => reading);
          const end = (all: BoardCard[]) =>
            all
              .reduce((snapshot, each) => mergeCards(snapshot, [each], sops), board())
              .cards.toSorted((x, y) => (x.id < y.id ? -1 : 1));
          expect(end(shuffled)).toEqual(end(readings));
        },
      ),
    );
  });
});
