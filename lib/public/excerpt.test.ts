import { describe, expect, it } from 'vitest';
import { excerptAround, FOUND_START, FOUND_STOP, markTerms, runsOfMarked } from './excerpt';

const joined = (runs: { text: string }[]) => runs.map((run) => run.text).join('');

describe('a text with what was found', () => {
  it('comes from the marks of the database', () => {
    expect(runsOfMarked(`a ${FOUND_START}pasar${FOUND_STOP} b`)).toEqual([
      { text: 'a ', found: false },
      { text: 'pasar', found: true },
      { text: ' b', found: false },
    ]);
    expect(joined(runsOfMarked(`${FOUND_STOP}a${FOUND_START}`))).toBe('a');
  });

  it('is marked at the beginning of words, in any case, and loses nothing', () => {
    const text = 'Pasar, pemasaran, PASARAN <b>pasar</b>';
    const runs = markTerms(text, ['pasar']);
    expect(runs.filter((run) => run.found).map((run) => run.text)).toEqual(['Pasar', 'PASARAN', 'pasar']);
    expect(joined(runs)).toBe(text);
    expect(markTerms('a.b', ['.'])).toEqual([{ text: 'a.b', found: false }]);
  });

  it('is cut around the first hit, at words', () => {
    const text = `${'kata '.repeat(100)}cabai ${'kata '.repeat(100)}`;
    const excerpt = excerptAround(text, ['cabai'], 80);
    expect(excerpt).toMatch(/^… kata .*cabai.* kata …$/);
    expect(excerpt.length).toBeLessThan(90);
    expect(excerptAround('pendek', ['x'])).toBe('pendek');
    expect(excerptAround('a'.repeat(500), ['b'], 80).length).toBeLessThan(90);
  });
});
