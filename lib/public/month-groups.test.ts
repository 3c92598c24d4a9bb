import { describe, expect, it } from 'vitest';
import { groupByMonth, monthBounds } from './month-groups';

describe('months of a list', () => {
  it("are the office's own: half past six on New Year's morning in Malang is not last year", () => {
    const articles = [
      { publishedAt: new Date('2025-12-31T23:30:00Z') },
      { publishedAt: new Date('2025-12-31T16:59:00Z') },
    ];
    expect(groupByMonth(articles).map((group) => group.month)).toEqual(['2026-01', '2025-12']);
  });

  it('reach from their first midnight to the next', () => {
    expect(monthBounds('2026-12')).toEqual({
      from: new Date('2026-11-30T17:00:00Z'),
      before: new Date('2026-12-31T17:00:00Z'),
    });
  });
});
