import { describe, expect, it } from 'vitest';
import { EMPTY_REPORT, withAnswer } from './bulk-report';
import { sampleCard } from './sample-card';

const [one, two, three] = [1, 2, 3].map((number) => sampleCard({ id: `card ${number}`, number }));
if (!one || !two || !three) throw new Error('Three cards');
const closed = [{ code: 'closed' as const, params: { stage: 'done' } }];

describe('the report of an action on many', () => {
  it('says of each card whether it was done, and why not', () => {
    const report = withAnswer(EMPTY_REPORT, [one, two], {
      ok: true,
      outcomes: [
        { storyId: two.id, ok: false, reasons: closed },
        { storyId: one.id, ok: true, version: 4, stage: 'received' },
      ],
    });
    expect(report).toEqual({ done: [{ card: one, version: 4 }], refused: [{ card: two, reasons: closed }] });
  });

  it('grows answer by answer', () => {
    const first = withAnswer(EMPTY_REPORT, [one], {
      ok: true,
      outcomes: [{ storyId: one.id, ok: true, version: 2, stage: 'received' }],
    });
    const both = withAnswer(first, [two], { ok: false, reasons: [{ code: 'signInNeeded' }] });
    expect(both.done).toHaveLength(1);
    expect(both.refused).toEqual([{ card: two, reasons: [{ code: 'signInNeeded' }] }]);
  });

  it('counts a card as not done when no answer came, or none about it', () => {
    expect(withAnswer(EMPTY_REPORT, [one, two], null).refused).toEqual([
      { card: one, reasons: null },
      { card: two, reasons: null },
    ]);
    expect(withAnswer(EMPTY_REPORT, [three], { ok: true, outcomes: [] }).refused).toHaveLength(1);
  });
});
