import { NextIntlClientProvider } from 'next-intl';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { anchorAt } from '@/lib/annotations/text-anchor';
import type { TextThread } from '@/lib/annotations/thread';
import type { RichDocument } from '@/lib/richtext/document';
import { loadMessages } from '@/messages/load';
import { AnnotatedLine } from './annotated-line';
import { AnnotatedText } from './annotated-text';
import { ThreadsProvider } from './threads-context';

const AT = new Date('2026-03-02T01:00:00Z');
const messages = await loadMessages('id');
const document: RichDocument = {
  type: 'doc',
  content: [
    { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Pasar' }] },
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'Harga ' },
        { type: 'text', text: 'beras', marks: [{ type: 'bold' }] },
        { type: 'text', text: ' naik.' },
      ],
    },
  ],
};

function thread(number: number, quote: string, settled: Partial<TextThread> = {}): TextThread {
  const text = 'Harga beras naik.';
  const from = text.indexOf(quote);
  const anchor = anchorAt(text, { block: 1, from, to: from + quote.length });
  if (!anchor) throw new Error(`No ${quote}`);
  return {
    ...{ id: `t${number}`, number, anchor, contentVersion: 1, replacement: null, entries: [] },
    ...{
      opened: { by: { id: 'k', name: 'Kasubag' }, at: AT },
      resolved: null,
      accepted: null,
      rejected: null,
    },
    ...settled,
  };
}

function html(threads: TextThread[], mayOpen = false): string {
  return shown(threads, <AnnotatedText document={document} threads={threads} mayOpen={mayOpen} />);
}

function shown(threads: TextThread[], children: ReactNode): string {
  const rights = { readsText: true, mayOpen: false, mayWrite: false, isWriter: false };
  return renderToStaticMarkup(
    <NextIntlClientProvider locale="id" messages={messages} timeZone="Asia/Jakarta">
      <ThreadsProvider
        storyId="s"
        meId="k"
        people={[]}
        threads={threads}
        standings={{}}
        rights={rights}
        actions={{} as never}
        asOf={AT}
      >
        {children}
      </ThreadsProvider>
    </NextIntlClientProvider>,
  ).replace(/ class="[^"]*"/g, '');
}

test('words of an open thread are marked over other looks, with one number behind the last', () => {
  const shown = html([thread(3, 'beras naik')]);
  expect(shown).toContain('<p data-block="1">Harga ');
  expect(shown.match(/<mark data-thread="t3"/g)).toHaveLength(2);
  expect(shown.match(/aria-label="Buka catatan 3"/g)).toHaveLength(1);
  expect(shown).toContain('<h2 data-block="0">');
});

test('what is settled, and what has lost its words, is not marked', () => {
  const resolved = { by: { id: 'k', name: 'Kasubag' }, at: AT };
  const gone = thread(2, 'naik');
  expect(html([thread(1, 'beras', { resolved })])).not.toContain('<mark');
  expect(html([{ ...gone, anchor: { ...gone.anchor, quote: 'turun' } }])).not.toContain('<mark');
});

test('every paragraph can be commented on, while the text is worked on', () => {
  expect(html([]).match(/Komentari paragraf ini/g)).toBeNull();
  expect(html([], true).match(/aria-label="Komentari paragraf ini"/g)).toHaveLength(2);
});

test('a title is marked by its own threads alone, one over the other', () => {
  const text = 'Harga beras naik.';
  const inTitle = (number: number, from: number, to: number): TextThread => {
    const anchor = anchorAt(text, { block: 0, from, to }, 'title');
    if (!anchor) throw new Error('No words');
    return { ...thread(number, 'beras'), anchor };
  };
  const threads = [thread(1, 'naik'), inTitle(2, 0, 11), inTitle(3, 6, 16)];
  const line = shown(threads, <AnnotatedLine part="title" text={text} threads={threads} mayOpen />);
  expect(line).toContain('<span data-part="title" data-block="0"><mark data-thread="t2">Harga </mark>');
  expect(line.match(/<mark data-thread="t3"/g)).toHaveLength(2);
  expect(line).not.toContain('t1');
  expect(line).toContain('aria-label="Komentari judul"');
  expect(html(threads)).not.toContain('t2');
});
