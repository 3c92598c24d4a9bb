import { describe, expect, it } from 'vitest';
import { LIMITS } from '@/lib/sop/vocabulary';
import { arrangedCards } from './arranged-cards';
import { sampleCard } from './sample-card';

const wanted = { userId: 'siti', priority: 'urgent', labels: ['pasar'], wantedOn: null } as const;
const arrangement = { ...wanted, labels: [...wanted.labels] };

describe('arranging cards', () => {
  it('asks only for what is not so already', () => {
    const free = sampleCard({ id: 'free', assignedTo: null });
    const hers = sampleCard({ id: 'hers', assignedTo: 'siti' });
    const { changes, refused } = arrangedCards('assign', [free, hers], arrangement);
    expect(changes).toEqual([{ kind: 'assign', card: free, userId: 'siti' }]);
    expect(refused).toEqual([]);
  });

  it('replaces the labels of one card, and adds to those of many', () => {
    const one = sampleCard({ id: 'one', labels: ['harga'] });
    const two = sampleCard({ id: 'two', labels: ['pasar'] });
    expect(arrangedCards('labels', [one], arrangement).changes).toMatchObject([{ labels: ['pasar'] }]);
    expect(arrangedCards('labels', [one, two], arrangement).changes).toEqual([
      { kind: 'label', card: one, labels: ['harga', 'pasar'] },
    ]);
  });

  it('refuses a card that would carry too many labels, and no other', () => {
    const full = sampleCard({
      id: 'full',
      labels: Array.from({ length: LIMITS.tags }, (_, at) => `label ${at}`),
    });
    const one = sampleCard({ id: 'one', labels: [] });
    const { changes, refused } = arrangedCards('labels', [full, one], arrangement);
    expect(changes).toMatchObject([{ card: one }]);
    expect(refused).toMatchObject([{ card: full, reasons: [{ code: 'tooManyLabels' }] }]);
  });
});
