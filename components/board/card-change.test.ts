import { expect, test } from 'vitest';
import { sampleCard } from '@/lib/board/sample-card';
import { SOP_05 } from '@/lib/sop/sop-05';
import { compileCalendar } from '@/lib/worktime/compile-calendar';
import { DEFAULT_CALENDAR } from '@/lib/worktime/default-calendar';
import { foreseen } from './card-change';

const calendar = compileCalendar(DEFAULT_CALENDAR);
const me = { id: 'web-1', name: 'Pengelola' };
const now = new Date('2026-11-23T08:30:00+07:00');

test('a card whose move is taken back is where it was, and as new as the server will have it', () => {
  const card = { ...sampleCard(), version: 3 };
  const undone = foreseen({ kind: 'undo', card, version: 4 }, SOP_05, me, calendar, now);
  expect(undone).toEqual({ ...card, version: 5 });
  // What follows before the board is read anew is asked of that version, and not refused as late.
  expect(foreseen({ kind: 'takeUp', card: undone }, SOP_05, me, calendar, now).version).toBe(6);
});
