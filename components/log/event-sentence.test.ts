import { createTranslator } from 'next-intl';
import { expect, it } from 'vitest';
import { loadMessages } from '@/messages/load';
import { eventSentence } from './event-sentence';

it.each([
  ['id', 'memulihkan versi', 'versi 2 sebagai versi 7'],
  ['en', 'restored a version', 'version 2 as version 7'],
] as const)('a restored version is told with both its numbers (%s)', async (locale, verb, detail) => {
  const t = createTranslator({ locale, messages: await loadMessages(locale) });
  const restored = { type: 'versionRestored', details: { restored: 2, contentVersion: 7 } } as const;
  const words = t as unknown as Parameters<typeof eventSentence>[1];
  expect(eventSentence(restored, words, String)).toEqual({ verb, detail, reason: '' });
});
