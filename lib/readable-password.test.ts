import { randomInt } from 'node:crypto';
import { expect, test } from 'vitest';
import { passwordFaults } from './password';
import { readablePassword } from './readable-password';

test('a password made for a person is accepted as one', () => {
  for (let round = 0; round < 500; round += 1) {
    const password = readablePassword((below) => randomInt(below));
    expect(password).toMatch(/^([bdgjklmnprst][aiueo]){3}(-([bdgjklmnprst][aiueo]){3}){2}-\d\d$/);
    expect(passwordFaults(password, 'orang@redaksi.test')).toEqual([]);
  }
});
