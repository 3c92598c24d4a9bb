import { expect, test } from 'vitest';
import { mustBeMended } from './listed-finding';

test.each(['word', 'prefix', 'joined', 'repeated'] as const)('a finding of the rule %s holds', (rule) => {
  expect(mustBeMended({ group: 'language', rule })).toBe(true);
});

test.each(['spelling', 'redundant', 'longSentence', 'spacing', 'capitals'] as const)(
  'a finding of the rule %s advises',
  (rule) => expect(mustBeMended({ group: 'language', rule })).toBe(false),
);

test('what readers miss holds, what could be said better advises', () => {
  expect(mustBeMended({ group: 'content', rule: 'altMissing' })).toBe(true);
  expect(mustBeMended({ group: 'content', rule: 'altPoor' })).toBe(false);
});
