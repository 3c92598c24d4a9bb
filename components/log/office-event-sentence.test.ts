import { createTranslator } from 'next-intl';
import { describe, expect, it, test } from 'vitest';
import { LOCALES } from '@/lib/format/locale';
import { OFFICE_EVENT_TYPES } from '@/lib/office/office-event';
import { OFFICE_FIELDS } from '@/lib/office/office-identity';
import { loadMessages } from '@/messages/load';
import { officeEventSentence } from './office-event-sentence';

const translators = {
  id: createTranslator({ locale: 'id', messages: await loadMessages('id') }),
  en: createTranslator({ locale: 'en', messages: await loadMessages('en') }),
};
type Words = Parameters<typeof officeEventSentence>[1];
const t = translators.id as unknown as Words;

test.each(LOCALES)('every event and every field of the office has words in %s', (locale) => {
  for (const type of OFFICE_EVENT_TYPES) {
    expect(translators[locale].has(`log.office.event.${type}` as never), type).toBe(true);
  }
  for (const field of OFFICE_FIELDS) {
    expect(translators[locale].has(`settings.office.fact.${field}` as never), field).toBe(true);
  }
});

describe('a change of the office', () => {
  const sentence = (changed: unknown) =>
    officeEventSentence({ type: 'officeChanged', details: { revision: 2, changed } }, t);

  it('is told field by field in the order of the form', () => {
    const changed = {
      phone: { from: '', to: '(0341) 1' },
      shortName: { from: 'Dinas A', to: 'Dinas B' },
      socialAccounts: { from: [], to: [{ channel: 'instagram', name: '@a', url: 'https://x' }] },
      logoFileId: { from: null, to: 'f1' },
    };
    expect(sentence(changed)).toEqual({
      verb: 'mengubah data kantor',
      detail: '',
      note: '',
      changes: [
        'Nama singkat: Dinas A → Dinas B',
        'Telepon: kosong → (0341) 1',
        'Logo: Tanpa logo → Ada logo',
        'Akun media sosial: kosong → Instagram @a',
      ],
    });
  });

  it('says that a logo was replaced, not that there was one and is one', () => {
    expect(sentence({ logoFileId: { from: 'f1', to: 'f2' } }).changes).toEqual(['Logo: diganti']);
  });

  it('of a shape that nobody wrote is told without its details', () => {
    for (const changed of [null, 'x', 7, [], { name: null }, { unknown: { from: 1, to: 2 } }]) {
      expect(sentence(changed).verb).toBe('mengubah data kantor');
    }
  });
});

it('an authorised SOP is told with its number and edition, and the note', () => {
  const details = { number: '05', edition: 2, note: 'Standar tata letak 45 menit' };
  expect(officeEventSentence({ type: 'sopAuthorised', details }, t)).toMatchObject({
    verb: 'mengesahkan SOP',
    detail: '05/2',
    note: 'Standar tata letak 45 menit',
  });
});

it('a change of the calendar is told by the days that went and came, cut where there are many', () => {
  const day = (date: string, name: string) => ({ date, name, kind: 'libur_nasional', status: 'final' });
  const change = (before: unknown[], after: unknown[]) =>
    officeEventSentence(
      {
        type: 'calendarChanged',
        details: { before: { holidays: before, schedules: [] }, after: { holidays: after, schedules: [] } },
      },
      t,
    ).changes;
  const same = day('2026-01-01', 'Tahun Baru');
  expect(change([same, day('2026-03-19', 'Nyepi')], [same, day('2026-03-20', 'Nyepi')])).toEqual([
    '− 2026-03-19 Nyepi',
    '+ 2026-03-20 Nyepi',
  ]);
  const many = Array.from({ length: 12 }, (_, index) => day(`2027-01-${index + 10}`, 'Libur'));
  expect(change([], many)).toHaveLength(9);
  expect(change([], many).at(-1)).toBe('dan 4 lainnya');
});

it('a word that the office ignores is told by the word, and the condition of clean texts by how it stands', () => {
  const told = (type: 'wordAllowed' | 'cleanTextChanged', details: object) =>
    officeEventSentence({ type, details: { ...details } }, t);
  expect(told('wordAllowed', { word: 'ijin' }).detail).toBe('ijin');
  expect(told('cleanTextChanged', { on: true }).detail).toBe('aktif');
  expect(told('cleanTextChanged', { on: false }).detail).toBe('nonaktif');
});
