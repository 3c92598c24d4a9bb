import { expect, test, vi } from 'vitest';
import { checkLanguage } from '@/lib/content-checks/check-language';
import type { FromSpeller, ToSpeller } from '@/lib/spelling/messages';
import { BlockSpelling } from './block-spelling';
import { Spelling } from './spelling';
import { TextSpelling } from './text-spelling';

const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const CONTENT = {
  title: 'Warga membeli bras',
  summary: 'Minta ijin',
  body: {
    type: 'doc' as const,
    content: [
      paragraph('Warga di psar minta ijin'),
      { type: 'blockquote', content: [paragraph('kutipan salh')] },
      paragraph('Di pemkott'),
    ],
  },
};

test('a text that is read gets its misspelt words among what the rules found, in the order of the page', () => {
  const postMessage = vi.fn<(message: ToSpeller) => void>();
  let listener: (event: { data: FromSpeller }) => void = () => undefined;
  const addEventListener = (_type: 'message', next: typeof listener) => {
    listener = next;
  };
  const spelling = new Spelling({ postMessage, addEventListener, terminate: vi.fn() }, vi.fn());
  const words = new BlockSpelling(spelling);
  const allowed = new Set(['pemkott']);
  const text = new TextSpelling(CONTENT, checkLanguage(CONTENT, allowed), allowed);
  const told = () => text.findings(words).map(({ found, place }) => [found, place.field]);

  expect(told()).toEqual([
    ['ijin', 'summary'],
    ['ijin', 'body'],
  ]);
  const [[asked]] = postMessage.mock.calls as [[ToSpeller & { kind: 'lookUp' }]];
  expect(asked.words).not.toContain('salh');
  expect(asked.words).not.toContain('pemkott');
  expect(spelling.isSettled).toBe(false);
  listener({ data: { kind: 'lookedUp', words: asked.words, unknown: ['bras', 'psar'] } });
  expect(told()).toEqual([
    ['bras', 'title'],
    ['ijin', 'summary'],
    ['psar', 'body'],
    ['ijin', 'body'],
  ]);
  expect(spelling.isSettled).toBe(true);
  expect(postMessage).toHaveBeenCalledOnce();
});
