import { describe, expect, it } from 'vitest';
import { LIMITS } from '@/lib/sop/vocabulary';
import { checkHandIn } from './hand-in-form';

const TODAY = '2026-11-23';
const FORM = {
  title: 'Pasar murah di Kecamatan Blimbing',
  text: 'Digelar dua hari.',
  sector: 'perdagangan',
  kind: 'news',
  source: 'Bidang Perdagangan',
  links: ['https://malangkota.go.id/berita'],
  wantedOn: '2026-11-23',
  fileIds: [],
};

const faultsOf = (change: object) => {
  const checked = checkHandIn({ ...FORM, ...change }, TODAY);
  return checked.ok ? [] : checked.faults.map((fault) => `${fault.field}: ${fault.key}`);
};

describe('the form of hand-in', () => {
  it('is taken when it is whole, wanted today at the earliest', () => {
    expect(checkHandIn(FORM, TODAY)).toEqual({ ok: true, form: FORM });
    expect(faultsOf({ wantedOn: null, source: '', links: [] })).toEqual([]);
  });

  it('names every faulty field at once', () => {
    expect(checkHandIn({}, TODAY)).toMatchObject({ ok: false });
    expect(faultsOf({ title: '', text: '' })).toEqual(['title: titleMissing', 'text: textOrFileMissing']);
    expect(
      faultsOf({ title: '  ', sector: 'pertanian', kind: null, links: ['javascript:alert(1)'] }),
    ).toEqual(['title: titleMissing', 'sector: sectorMissing', 'kind: kindMissing', 'links.0: linkUnsafe']);
  });

  it('needs a text or a file', () => {
    expect(faultsOf({ text: ' \n ' })).toEqual(['text: textOrFileMissing']);
    expect(faultsOf({ text: '', fileIds: ['8c5c2a52-7a0f-4a0b-9b0e-1f2d3c4b5a69'] })).toEqual([]);
  });

  it('holds the limits', () => {
    expect(faultsOf({ title: 'x'.repeat(LIMITS.title) })).toEqual([]);
    expect(faultsOf({ title: 'x'.repeat(LIMITS.title + 1) })).toEqual(['title: titleTooLong']);
    expect(faultsOf({ text: 'x'.repeat(LIMITS.materialText + 1) })).toEqual(['text: textTooLong']);
    expect(faultsOf({ source: 'x'.repeat(LIMITS.materialSource + 1) })).toEqual(['source: sourceTooLong']);
    expect(faultsOf({ links: Array(LIMITS.links + 1).fill('https://a.id') })).toEqual([
      'links: tooManyLinks',
    ]);
    const ids = Array.from(
      { length: LIMITS.filesPerMaterial + 1 },
      (_, index) => `8c5c2a52-7a0f-4a0b-9b0e-1f2d3c4b5a${index + 10}`,
    );
    expect(faultsOf({ fileIds: ids })).toEqual(['fileIds: tooManyFiles']);
  });

  it('takes only full http and https addresses as links', () => {
    for (const link of [
      '',
      'malangkota.go.id',
      '/berita',
      'mailto:a@b.id',
      'data:text/html,x',
      'http://',
      '//a.id',
    ]) {
      expect(faultsOf({ links: [link] }), link).toEqual(['links.0: linkUnsafe']);
    }
    expect(faultsOf({ links: ['http://a.id', ' https://b.id/?p=1 '] })).toEqual([]);
  });

  it('takes no day that is past or does not exist', () => {
    expect(faultsOf({ wantedOn: '2026-11-22' })).toEqual(['wantedOn: datePast']);
    expect(faultsOf({ wantedOn: '2027-02-30' })).toEqual(['wantedOn: dateWrong']);
    expect(faultsOf({ wantedOn: 'besok' })).toEqual(['wantedOn: dateWrong']);
  });

  it('drops control characters, and line breaks from the title', () => {
    const checked = checkHandIn({ ...FORM, title: 'Pasar\nmurah\u0000', text: 'satu\r\ndua\u0007' }, TODAY);
    expect(checked).toMatchObject({ ok: true, form: { title: 'Pasar murah', text: 'satu\ndua' } });
  });
});
