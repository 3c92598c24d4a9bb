import { expect, it } from 'vitest';
import { takingTurns } from './taking-turns';

it('runs no more at once than it may, in order, and goes on after a failure', async () => {
  const inTurn = takingTurns(2);
  const begun: number[] = [];
  let running = 0;
  let most = 0;
  const task = (index: number) =>
    inTurn(async () => {
      begun.push(index);
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setTimeout(resolve, 1));
      running -= 1;
      if (index === 1) throw new Error('one fails');
      return index;
    });
  const ended = await Promise.allSettled([0, 1, 2, 3, 4, 5].map(task));
  expect(begun).toEqual([0, 1, 2, 3, 4, 5]);
  expect(most).toBe(2);
  expect(ended.filter(({ status }) => status === 'rejected')).toHaveLength(1);
});
