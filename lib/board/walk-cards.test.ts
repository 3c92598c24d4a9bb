import { describe, expect, it } from 'vitest';
import { type CardPlace, cardAfter, cardInStep } from './walk-cards';

const at = (id: string, stage: string, lane = ''): CardPlace => ({ id, stage, lane });
const STAGES = ['one', 'two', 'three'];

describe('walking over cards', () => {
  const places = [at('a', 'one'), at('b', 'one'), at('c', 'one'), at('d', 'three')];
  it.each([
    ['a', 'down', 'b'],
    ['b', 'up', 'a'],
    ['a', 'up', null],
    ['c', 'down', null],
    ['b', 'first', 'a'],
    ['a', 'last', 'c'],
    ['c', 'left', null],
    ['d', 'right', null],
  ] as const)('from %s a step %s leads to %s', (from, step, to) => {
    expect(cardInStep(places, STAGES, from, step)).toBe(to);
  });

  it('passes over empty columns and keeps the height as far as the column goes', () => {
    expect(cardInStep(places, STAGES, 'c', 'right')).toBe('d');
    expect(cardInStep(places, STAGES, 'd', 'left')).toBe('a');
  });

  it('goes through the lanes of a column, and stays in its lane sideways', () => {
    const lanes = [at('a', 'one', 'x'), at('b', 'two', 'x'), at('c', 'one', 'y'), at('d', 'three', 'y')];
    expect(cardInStep(lanes, STAGES, 'a', 'down')).toBe('c');
    expect(cardInStep(lanes, STAGES, 'c', 'right')).toBe('d');
    expect(cardInStep(lanes, STAGES, 'b', 'right')).toBeNull();
  });

  it('begins at the first card when the one it was at is gone', () => {
    expect(cardInStep(places, STAGES, 'gone', 'down')).toBe('a');
    expect(cardInStep([], STAGES, 'gone', 'down')).toBeNull();
  });
});

describe('after a card left', () => {
  const places = [at('a', 'one'), at('b', 'one'), at('c', 'two')];
  it.each([
    ['a', 'b'],
    ['b', 'a'],
    ['c', 'a'],
  ])('the one after %s is %s', (gone, next) => expect(cardAfter(places, gone)).toBe(next));

  it('there may be none', () => expect(cardAfter([at('a', 'one')], 'a')).toBeNull());
});
