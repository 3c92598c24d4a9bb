import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CardStanding, compileFilter } from './filter';
import type { FilterVocabulary } from './filter-resolve';
import { sampleCard } from './sample-card';

/** A Monday. */
const TODAY = '2026-11-23';
const vocabulary: FilterVocabulary = {
  me: 'me',
  stages: [
    { key: 'classifying', names: ['Mengklasifikasikan', 'Classifying'] },
    { key: 'evaluation-kasubag', names: ['Evaluasi Kasubag', 'Kasubag evaluation'] },
    { key: 'evaluation-sekretaris', names: ['Evaluasi Sekretaris', 'Secretary evaluation'] },
  ],
  people: [
    { id: 'me', name: 'Rina Wulandari, S.Kom' },
    { id: 'siti', name: 'Siti Aminah' },
  ],
  labels: ['Ramadan'],
};
const calm: CardStanding = { level: 'within', state: 'working', myTurn: false };
const passes = (text: string, card = sampleCard(), standing: Partial<CardStanding> = {}) =>
  compileFilter(text, vocabulary, TODAY).passes(card, { ...calm, ...standing });
const faults = (text: string) => compileFilter(text, vocabulary, TODAY).faults;

describe('a filtered board', () => {
  test('finds every word in any order and case, in title, summary, holder and labels', () => {
    const card = sampleCard({
      summary: 'Beras dan telur',
      holder: { id: 'u', name: 'Rina' },
      labels: ['Ramadan'],
    });
    expect(passes('bunulrejo PASAR', card)).toBe(true);
    expect(passes('telur rina ramadan', card)).toBe(true);
    expect(passes('pasar dinoyo', card)).toBe(false);
    expect(passes('"pasar murah"', card)).toBe(true);
    expect(passes('"murah pasar"', card)).toBe(false);
    expect(passes('-dinoyo', card)).toBe(true);
    expect(passes('-pasar', card)).toBe(false);
  });

  test('takes #12 for the number itself and not for #120', () => {
    expect(passes('#12', sampleCard({ number: 12 }))).toBe(true);
    expect(passes('#12', sampleCard({ number: 120 }))).toBe(false);
  });

  test('knows a stage by key, by name in either language, and by how one begins', () => {
    const card = sampleCard({ stage: 'evaluation-kasubag' });
    for (const value of [
      'evaluation-kasubag',
      '"Evaluasi Kasubag"',
      'kasubag-evaluation',
      'evaluasi',
      'kasubag',
    ]) {
      expect(passes(`tahap:${value}`, card), value).toBe(true);
    }
    expect(passes('tahap:sekretaris', card)).toBe(false);
    expect(passes('-tahap:evaluasi', card)).toBe(false);
  });

  test('takes several of one key for any of them, and different keys for all', () => {
    const card = sampleCard({ sector: 'perdagangan', kind: 'agenda' });
    expect(passes('sektor:koperasi sektor:perdagangan', card)).toBe(true);
    expect(passes('sektor:koperasi,perdagangan', card)).toBe(true);
    expect(passes('sektor:perdagangan jenis:berita', card)).toBe(false);
    expect(passes('sector:trade kind:agenda', card)).toBe(true);
    expect(passes('sektor:usaha-mikro', sampleCard({ sector: 'usaha_mikro' }))).toBe(true);
  });

  test('knows whose hands a card is in, also mine and nobody’s', () => {
    const mine = sampleCard({ holder: { id: 'me', name: 'Rina' } });
    const theirs = sampleCard({ holder: { id: 'siti', name: 'Siti Aminah' } });
    expect(passes('oleh:saya', mine)).toBe(true);
    expect(passes('by:me', theirs)).toBe(false);
    expect(passes('oleh:aminah', theirs)).toBe(true);
    expect(passes('oleh:belum', theirs)).toBe(false);
    expect(passes('oleh:belum', sampleCard())).toBe(true);
    expect(passes('ditugaskan:siti', sampleCard({ assignedTo: 'siti' }))).toBe(true);
    expect(passes('ditugaskan:belum', sampleCard())).toBe(true);
  });

  test('keeps as mine what I hold and what I handed in', () => {
    expect(passes('milik-saya')).toBe(false);
    expect(passes('milik-saya', sampleCard({ holder: { id: 'me', name: 'Saya' } }))).toBe(true);
    expect(passes('mine', sampleCard({ facts: { handedInBy: ['me'] } }))).toBe(true);
  });

  test('knows late, near, my turn and paused', () => {
    expect(passes('terlambat')).toBe(false);
    expect(passes('late', sampleCard(), { level: 'past' })).toBe(true);
    expect(passes('mendekati', sampleCard(), { level: 'near' })).toBe(true);
    expect(passes('giliran', sampleCard(), { myTurn: true })).toBe(true);
    expect(passes('dijeda', sampleCard(), { state: 'paused' })).toBe(true);
    expect(passes('-terlambat', sampleCard(), { level: 'past' })).toBe(false);
  });

  test('knows when a story is wanted', () => {
    const on = (wantedOn: string | null) => sampleCard({ wantedOn });
    expect(passes('diminta:hari-ini', on(TODAY))).toBe(true);
    expect(passes('ingin:besok', on('2026-11-24'))).toBe(true);
    expect(passes('diminta:minggu-ini', on('2026-11-29'))).toBe(true);
    expect(passes('diminta:minggu-ini', on('2026-11-30'))).toBe(false);
    expect(passes('wanted:past', on('2026-11-20'))).toBe(true);
    expect(passes('diminta:lewat', on(null))).toBe(false);
    expect(passes('diminta:tidak-ada', on(null))).toBe(true);
    expect(passes('diminta<=2026-11-25', on('2026-11-24'))).toBe(true);
  });

  test('compares passes, and knows priority, labels and channels', () => {
    expect(passes('putaran>1', sampleCard({ pass: 2 }))).toBe(true);
    expect(passes('putaran>1', sampleCard({ pass: 1 }))).toBe(false);
    expect(passes('putaran:2', sampleCard({ pass: 2 }))).toBe(true);
    expect(passes('prioritas:mendesak', sampleCard({ priority: 'urgent' }))).toBe(true);
    expect(passes('label:ramadan', sampleCard({ labels: ['Ramadan'] }))).toBe(true);
    const published = sampleCard({
      facts: { publications: [{ channel: 'instagram', needsProof: false, hasProof: false }] },
    });
    expect(passes('kanal:instagram', published)).toBe(true);
    expect(passes('kanal:youtube', published)).toBe(false);
  });

  test('tells what a key does not know, and holds to the rest', () => {
    expect(faults('sektor:tambang oleh:zaenal putaran>dua tahap:')).toEqual([
      { key: 'sector', value: 'tambang' },
      { key: 'by', value: 'zaenal' },
      { key: 'pass', value: 'dua' },
    ]);
    expect(passes('sektor:tambang pasar')).toBe(true);
    expect(passes('sektor:tambang dinoyo')).toBe(false);
    expect(compileFilter('sektor:tambang', vocabulary, TODAY).narrows).toBe(false);
  });

  test('breaks on nothing that can be typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        expect(typeof passes(text)).toBe('boolean');
      }),
    );
  });
});
