import { expect, test, vi } from 'vitest';
import { BlockSpelling } from '@/components/spelling/block-spelling';
import { Spelling } from '@/components/spelling/spelling';
import * as language from '@/lib/content-checks/check-language';
import type { FromSpeller, ToSpeller } from '@/lib/spelling/messages';
import { FieldChecker, withoutHalfWord } from './field-checker';

const NONE: ReadonlySet<string> = new Set();

test('a title is read by the rules once for each text, and its words are asked for once', () => {
  const postMessage = vi.fn<(message: ToSpeller) => void>();
  let answer: (event: { data: FromSpeller }) => void = () => undefined;
  const addEventListener = (_type: 'message', listener: typeof answer) => {
    answer = listener;
  };
  const dictionary = new Spelling({ postMessage, addEventListener, terminate: vi.fn() }, vi.fn());
  const spelling = new BlockSpelling(dictionary);
  const check = vi.spyOn(language, 'checkBlock');
  const checker = new FieldChecker();
  const look = (text: string, ignored = NONE) =>
    checker.look(text, { allowed: NONE, ignored, spelling }).map(({ found }) => found);

  expect(look('Beli bras tanpa ijin')).toEqual(['ijin']);
  expect(postMessage.mock.calls).toEqual([[{ kind: 'lookUp', words: ['beli', 'bras', 'tanpa'] }]]);
  answer({ data: { kind: 'lookedUp', words: ['beli', 'bras', 'tanpa'], unknown: ['bras'] } });
  expect(look('Beli bras tanpa ijin')).toEqual(['bras', 'ijin']);
  expect(look('Beli bras tanpa ijin', new Set(['word ijin']))).toEqual(['bras']);
  expect(check).toHaveBeenCalledOnce();
  expect(look('Beli bras')).toEqual(['bras']);
  expect(check).toHaveBeenCalledTimes(2);
  expect(postMessage).toHaveBeenCalledOnce();
});

test('an unknown word at whose end the caret stands may be half written, one that a rule found is not', () => {
  const spelt = { rule: 'spelling', from: 5, to: 9, found: 'bras', suggestions: [] } as const;
  const wrong = { rule: 'word', from: 5, to: 9, found: 'ijin', suggestions: ['izin'] } as const;
  expect(withoutHalfWord([spelt], 9)).toEqual([]);
  expect(withoutHalfWord([spelt], 8)).toEqual([spelt]);
  expect(withoutHalfWord([spelt], null)).toEqual([spelt]);
  expect(withoutHalfWord([wrong], 9)).toEqual([wrong]);
});
