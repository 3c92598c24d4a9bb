import { expect, it } from 'vitest';
import type { StageClock } from '@/lib/sop/visit-clock';
import { dueReminder, type ReminderKind } from './reminder';

const working = (level: StageClock['level']) => ({ state: 'working' as const, level });

it.each<[string, Parameters<typeof dueReminder>[0], ReminderKind[], ReminderKind | null]>([
  ['work within its time', working('within'), [], null],
  ['work of which most of the time is used', working('near'), [], 'nearStandard'],
  ['the same once it was told', working('near'), ['nearStandard'], null],
  ['work past its time', working('past'), ['nearStandard'], 'pastStandard'],
  ['work past its time before anybody looked', working('past'), [], 'pastStandard'],
  ['work past its time that was told', working('past'), ['pastStandard'], null],
  ['work near its time again under a longer standard', working('near'), ['pastStandard'], null],
  ['work without a standard', working('none'), [], null],
  ['paused work', { state: 'paused', level: 'past' }, [], null],
  ['work that nobody took up', { state: 'waiting', level: 'none' }, [], null],
])('%s', (_, clock, reminded, expected) => expect(dueReminder(clock, reminded)).toBe(expected));
