import { describe, expect, it } from 'vitest';
import { LIMITS } from '@/lib/sop/vocabulary';
import { arrangedCards, sharedArrangement } from './arranged-cards';
import { sampleCard } from './sample-card';

const wanted = { userId: 'siti', priority: 'urgent', labels: ['pasar'], wantedOn: null } as const;
const arrangement = { ...wanted, labels: [...wanted.labels], unwantedLabels: [] };

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

  it('takes labels from those of many that carry them, and makes room for new ones', () => {
    const one = sampleCard({ id: 'one', labels: ['harga', 'ramadan'] });
    const two = sampleCard({ id: 'two', labels: ['pasar'] });
    const full = sampleCard({
      id: 'full',
      labels: ['harga', ...Array.from({ length: 9 }, (_, at) => `${at}`)],
    });
    const { changes, refused } = arrangedCards('labels', [one, two, full], {
      ...arrangement,
      unwantedLabels: ['harga'],
    });
    expect(changes).toMatchObject([
      { card: one, labels: ['ramadan', 'pasar'] },
      { card: full, labels: [...Array.from({ length: 9 }, (_, at) => `${at}`), 'pasar'] },
    ]);
    expect(refused).toEqual([]);
  });

  it('begins with what all cards have, and with nothing where they differ', () => {
    const one = sampleCard({ id: 'one', wantedOn: '2026-12-01', assignedTo: 'siti', labels: ['harga'] });
    const two = sampleCard({ id: 'two', wantedOn: '2026-12-01', assignedTo: null, priority: 'urgent' });
    expect(sharedArrangement([one, two])).toEqual({
      ...{ userId: null, priority: 'high', wantedOn: '2026-12-01' },
      ...{ labels: [], unwantedLabels: [] },
    });
    expect(sharedArrangement([one])).toMatchObject({ userId: 'siti', priority: 'normal', labels: ['harga'] });
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
