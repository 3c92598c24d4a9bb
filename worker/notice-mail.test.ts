import { createTranslator } from 'next-intl';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Locale } from '@/lib/format/locale';
import { type MailWords, mailOf } from '@/lib/notice/mail-text';
import { NOTICE_KINDS } from '@/lib/notice/notice';
import type { NoticeItem } from '@/lib/notice/notice-item';
import { type NoticeWords, noticeSentence } from '@/lib/notice/notice-sentence';
import { STORY_EVENT_TYPES } from '@/lib/sop/vocabulary';
import { loadMessages } from '@/messages/load';

async function wordsIn(locale: Locale): Promise<MailWords> {
  const messages = await loadMessages(locale);
  const t = createTranslator({
    locale,
    messages,
    namespace: 'notice',
    onError: (error) => {
      throw error;
    },
  });
  const stageName = (key: string) => `[${key}]`;
  const office = 'Dinas Contoh';
  return { t: t as unknown as NoticeWords, stageName, locale, publicUrl: 'https://situs.example', office };
}

const item = (change: Partial<NoticeItem>): NoticeItem => ({
  id: 'n',
  kind: 'sentBack',
  at: '2026-11-24T03:05:00.000Z',
  read: false,
  count: 1,
  details: { number: 9, type: 'moved', stage: 'composing', action: 'sendBack', to: 'composing' },
  actor: 'Kasubag Umum',
  story: { id: 's', number: 12, title: 'Pasar murah' },
  comment: '',
  ...change,
});

let words: MailWords;
beforeAll(async () => {
  words = await wordsIn('id');
});

describe('a mail of notices', () => {
  it('of one says in its subject what happened, and why in its text', () => {
    const details = { ...item({}).details, reason: 'Judulnya\nkaku.' };
    const { subject, text } = mailOf('Pengelola', [item({ details })], words);
    expect(subject).toBe('Kasubag Umum mengembalikan naskah ke [composing] (#12)');
    expect(text).toContain('Yth. Pengelola,');
    expect(text).toContain('#12 Pasar murah\n  - Kasubag Umum mengembalikan naskah ke [composing] (');
    expect(text).toContain('“Judulnya kaku.”');
    expect(text).toContain('https://situs.example/naskah/s');
  });

  it('of many is grouped by story', () => {
    const other = { id: 't', number: 13, title: 'Pelatihan' };
    const commented = item({ kind: 'commented', comment: 'Halo', count: 3, story: other });
    const { subject, text } = mailOf('Pengelola', [item({}), commented, item({ kind: 'assigned' })], words);
    expect(subject).toBe('3 pemberitahuan dari 2 naskah');
    expect(text.match(/#\d+ /g)).toEqual(['#12 ', '#13 ']);
    expect(text).toContain('3 komentar baru, terakhir dari Kasubag Umum');
  });

  it('carries no line break of anybody’s into its subject, and nothing endless', () => {
    const actor = `Orang\r\nBcc: x@y.example ${'a'.repeat(400)}`;
    const { subject } = mailOf('Pengelola', [item({ actor })], words);
    expect(subject).not.toMatch(/[\r\n]/);
    expect(subject.length).toBeLessThan(170);
  });
});

describe.each(['id', 'en'] as const)('the words of notices in %s', (locale) => {
  it('have a sentence for every kind and event', async () => {
    const { t, stageName } = await wordsIn(locale);
    for (const kind of NOTICE_KINDS) {
      expect(t(`kind.${kind}`)).not.toBe('');
      expect(t(`kindText.${kind}`)).not.toBe('');
      for (const type of STORY_EVENT_TYPES) {
        for (const action of ['approve', 'decline', 'join', 'sendBack', 'acknowledge', 'advance']) {
          const details = { number: 1, type, stage: 'layout', action, to: 'layout' };
          for (const count of [1, 3]) {
            expect(noticeSentence(item({ kind, count, details }), t, stageName).sentence).not.toBe('');
          }
        }
      }
    }
  });
});
