import { describe, expect, it } from 'vitest';
import { sampleCard } from './sample-card';
import { takenUpCards } from './taken-up-cards';

const free = sampleCard({ id: 'free' });
const mine = sampleCard({ id: 'mine', holder: { id: 'siti', name: 'Siti' } });
const another = sampleCard({ id: 'another', holder: { id: 'budi', name: 'Budi' } });
const closed = sampleCard({ id: 'closed', stage: 'done', visit: null, closedAt: '2026-11-20T03:00:00.000Z' });

describe('taking up many cards', () => {
  it('takes nothing out of the hands of another, and says so of each', () => {
    const { asked, refused } = takenUpCards([free, another], 'siti');
    expect(asked).toEqual([free]);
    expect(refused).toEqual([{ card: another, reasons: [{ code: 'heldByAnother' }] }]);
  });

  it('leaves every other refusal to the server, which says all its reasons', () => {
    expect(takenUpCards([mine, closed], 'siti')).toEqual({ asked: [mine, closed], refused: [] });
  });
});
