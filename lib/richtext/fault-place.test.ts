import { expect, test } from 'vitest';
import { faultPlace } from './fault-place';
import { parseDocument } from './parse-document';

const paragraph = { type: 'paragraph', content: [{ type: 'text', text: 'a' }] };
const linked = (href: string) => ({
  type: 'paragraph',
  content: [{ type: 'text', text: 'a', marks: [{ type: 'link', attrs: { href } }] }],
});
const list = (content: unknown) => ({
  type: 'bulletList',
  content: [{ type: 'listItem', content: [content] }],
});

test.each([
  ['an unsafe link', list(linked('javascript:alert(1)')), 'bulletList', 'link', 'link.href'],
  ['data for a link', list(linked('data:text/html,x')), 'bulletList', 'link', 'link.href'],
  [
    'an event handler',
    { ...paragraph, attrs: { onclick: 'x' } },
    'paragraph',
    'attribute',
    'paragraph.onclick',
  ],
  ['an unknown node', { type: 'iframe' }, 'other', 'unknown', 'iframe'],
  [
    'an unknown mark',
    {
      type: 'heading',
      attrs: { level: 2 },
      content: [{ type: 'text', text: 'a', marks: [{ type: 'font' }] }],
    },
    'heading',
    'unknown',
    'font',
  ],
  [
    'NUL',
    list({ type: 'paragraph', content: [{ type: 'text', text: 'a\u0000' }] }),
    'bulletList',
    'text',
    'text',
  ],
  [
    'half a letter',
    { type: 'paragraph', content: [{ type: 'text', text: '\udc00' }] },
    'paragraph',
    'text',
    'text',
  ],
  [
    'a picture from elsewhere',
    { type: 'image', attrs: { fileId: 'x', src: 'https://x' } },
    'image',
    'picture',
    'image.fileId',
  ],
])('the place of %s is named', (_what, block, kind, why, name) => {
  const outcome = parseDocument({ type: 'doc', content: [paragraph, paragraph, block] });
  if (outcome.ok) throw new Error('taken');
  const { at, why: told } = outcome.reason.params ?? {};
  expect(faultPlace(String(at), String(told))).toEqual({ block: { number: 3, kind }, why, name });
});

test('the place of known nodes in a wrong order is named', () => {
  const table = { type: 'table', content: [] };
  const outcome = parseDocument({ type: 'doc', content: [paragraph, table] });
  if (outcome.ok) throw new Error('taken');
  const { at, why } = outcome.reason.params ?? {};
  expect(faultPlace(String(at), String(why))).toMatchObject({
    block: { number: 2, kind: 'table' },
    why: 'order',
  });
});
