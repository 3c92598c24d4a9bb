import { getSchema } from '@tiptap/core';
import { EditorState } from '@tiptap/pm/state';
import { expect, test, vi } from 'vitest';
import { BlockChecker } from '@/components/editor/block-checker';
import * as language from '@/lib/content-checks/check-language';
import { ARTICLE_EXTENSIONS } from '@/lib/richtext/extensions';
import type { FromSpeller, ToSpeller } from '@/lib/spelling/messages';
import { BlockSpelling } from './block-spelling';
import { Spelling } from './spelling';

const EVER = Number.POSITIVE_INFINITY;
const schema = getSchema(ARTICLE_EXTENSIONS);
const paragraph = (text: string) => schema.node('paragraph', null, schema.text(text));

/** A worker that answers when it is told to. */
function quietWorker() {
  const sent: ToSpeller[] = [];
  let listener: (event: { data: FromSpeller }) => void = () => undefined;
  const onAbsent = vi.fn();
  const onAnswer = vi.fn();
  const spelling = new Spelling(
    {
      postMessage: (message) => sent.push(message),
      addEventListener: (_type, next) => {
        listener = next;
      },
      terminate: () => undefined,
    },
    onAbsent,
  );
  spelling.subscribe(onAnswer);
  return { spelling, sent, onAnswer, onAbsent, answer: (data: FromSpeller) => listener({ data }) };
}

test('words are asked for once and together, and no block is checked again for their answers', () => {
  const { spelling, sent, onAnswer, answer } = quietWorker();
  const checker = new BlockChecker();
  checker.spelling = new BlockSpelling(spelling);
  const check = vi.spyOn(language, 'checkBlock');
  const quoted = schema.node('blockquote', null, [paragraph('kutipan salh')]);
  const doc = schema.node('doc', null, [paragraph('beli bras'), paragraph('beli gula'), quoted]);
  const state = EditorState.create({ doc });

  expect(checker.look(doc, EVER)).toEqual([]);
  expect(sent).toEqual([{ kind: 'lookUp', words: ['beli', 'bras', 'gula'] }]);
  checker.look(doc, EVER);
  expect(sent).toHaveLength(1);

  answer({ kind: 'lookedUp', words: ['beli', 'bras', 'gula'], unknown: ['bras'] });
  expect(onAnswer).toHaveBeenCalledOnce();
  const found = checker.look(doc, EVER) ?? [];
  expect(found.map(({ from, to }) => doc.textBetween(from, to))).toEqual(['bras']);
  expect(checker.look(doc, EVER)?.[0]?.finding).toBe(found[0]?.finding);
  expect(check).toHaveBeenCalledTimes(3);

  const changed = state.tr.insertText('bras ', 12).doc;
  expect(checker.look(changed, EVER)).toHaveLength(2);
  expect(sent).toHaveLength(1);
  checker.ignored = new Set(['spelling bras']);
  expect(checker.look(changed, EVER)).toEqual([]);
});

test('a block of which most words are unknown is in another language and is left alone', () => {
  const { spelling, answer } = quietWorker();
  const checker = new BlockChecker();
  checker.spelling = new BlockSpelling(spelling);
  const doc = schema.node('doc', null, [paragraph('the quick brown fox jumps over the lazy dog yang lama')]);
  checker.look(doc, EVER);
  const words = 'the quick brown fox jumps over lazy dog yang lama'.split(' ');
  answer({ kind: 'lookedUp', words, unknown: words.slice(0, 8) });
  expect(checker.look(doc, EVER)).toEqual([]);
});

test('suggestions are asked for once, and the absence of a dictionary is told', async () => {
  const { spelling, sent, onAbsent, answer } = quietWorker();
  const both = [spelling.suggest('bras'), spelling.suggest('bras')];
  answer({ kind: 'suggested', word: 'bras', suggestions: ['beras'] });
  expect(await Promise.all(both)).toEqual([['beras'], ['beras']]);
  expect(sent).toHaveLength(1);
  answer({ kind: 'absent' });
  expect(onAbsent).toHaveBeenCalledOnce();
});

test('what was asked of a dictionary that could not be fetched is asked again, and nothing else', () => {
  const { spelling, sent, answer } = quietWorker();
  spelling.lookUp(['beras']);
  answer({ kind: 'lookedUp', words: ['beras'], unknown: [] });
  spelling.lookUp(['beras', 'bras']);
  answer({ kind: 'away' });
  spelling.lookUp(['beras', 'bras']);
  expect(sent.slice(1)).toEqual([
    { kind: 'lookUp', words: ['bras'] },
    { kind: 'lookUp', words: ['bras'] },
  ]);
});
