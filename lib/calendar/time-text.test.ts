import { expect, test } from 'vitest';
import { timeFromText } from './time-text';

test.each([
  ['7', '07:00'],
  ['730', '07:30'],
  ['0730', '07:30'],
  [' 7.30 ', '07:30'],
  ['16:05', '16:05'],
  ['24', '24:00'],
  ['24.00', '24:00'],
  ['25.00', '25.00'],
  ['7.60', '7.60'],
  ['pagi', 'pagi'],
  ['', ''],
])('%j is %j', (typed, time) => {
  expect(timeFromText(typed)).toBe(time);
});
