import { describe, expect, it } from 'vitest';
import {
  extended,
  kept,
  NOTHING_SELECTED,
  SELECT_LIMIT,
  type Selection,
  toggled,
  withAll,
} from './selection';

const chosen = (anchor: string | null, ...ids: string[]): Selection => ({ ids: new Set(ids), anchor });
const COLUMN = ['a', 'b', 'c', 'd', 'e'];

describe('choosing cards', () => {
  it('adds a card and takes it away again', () => {
    const one = toggled(NOTHING_SELECTED, 'a');
    expect(one).toEqual(chosen('a', 'a'));
    expect(toggled(one, 'a')).toEqual(NOTHING_SELECTED);
  });

  it('takes everything between the last one and this one, in either direction', () => {
    expect(extended(chosen('b', 'b'), COLUMN, 'd').ids).toEqual(new Set(['b', 'c', 'd']));
    expect(extended(chosen('d', 'd'), COLUMN, 'b').ids).toEqual(new Set(['d', 'b', 'c']));
  });

  it('takes the card alone when the last one is in another column or there is none', () => {
    expect(extended(chosen('x', 'x'), COLUMN, 'd').ids).toEqual(new Set(['x', 'd']));
    expect(extended(NOTHING_SELECTED, COLUMN, 'd')).toEqual(chosen('d', 'd'));
  });

  it('takes a whole column, and lets it go when it had it all', () => {
    const all = withAll(chosen('x', 'x'), COLUMN);
    expect(all.ids).toEqual(new Set(['x', ...COLUMN]));
    expect(withAll(all, COLUMN).ids).toEqual(new Set(['x']));
  });

  it('never takes more than one action does', () => {
    const many = Array.from({ length: 150 }, (_, at) => `card ${at}`);
    const all = withAll(NOTHING_SELECTED, many);
    expect(all.ids.size).toBe(SELECT_LIMIT);
    expect(toggled(all, 'another').ids.size).toBe(SELECT_LIMIT);
  });

  it('forgets what is no longer shown, and is untouched when nothing is gone', () => {
    const two = chosen('a', 'a', 'b');
    expect(kept(two, new Set(['a', 'b', 'c']))).toBe(two);
    expect(kept(two, new Set(['b']))).toEqual(chosen(null, 'b'));
  });
});
