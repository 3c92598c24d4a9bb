import { describe, expect, it } from 'vitest';
import { readImportEntries, SECTOR_OF_PAGES } from './import-entries';

const CONTEXT = { sector: 'perdagangan', today: '2026-11-23' } as const;
const OWN = { title: 'Pasar murah', text: 'Dua hari.', sector: 'koperasi', kind: 'agenda' };
const PAGE = {
  url: 'https://berita.example.go.id/?p=1',
  tanggal: '2025-08-11',
  judul: 'Operasi pasar',
  isi: 'Digelar di tiga kecamatan.',
};

describe('entries to hand in', () => {
  it('are taken in the form’s own words, what is left out being empty', () => {
    expect(readImportEntries([OWN], CONTEXT)).toEqual({
      ok: true,
      forms: [{ ...OWN, source: '', links: [], wantedOn: null, fileIds: [] }],
    });
  });

  it('are taken as pages of a site: its address is link and source, its sector the one given', () => {
    expect(readImportEntries([PAGE], CONTEXT)).toEqual({
      ok: true,
      forms: [
        {
          title: 'Operasi pasar',
          text: 'Digelar di tiga kecamatan.',
          sector: 'perdagangan',
          kind: 'news',
          source: 'berita.example.go.id, 2025-08-11',
          links: ['https://berita.example.go.id/?p=1'],
          wantedOn: null,
          fileIds: [],
        },
      ],
    });
  });

  it('are refused all together, every fault with the number of its entry', () => {
    const faults = [OWN, { ...PAGE, judul: ' ', url: 'ftp://x' }, 'teks', { ...OWN, sector: 'pertanian' }];
    expect(readImportEntries(faults, CONTEXT)).toEqual({
      ok: false,
      faults: [
        { entry: 2, field: 'title', key: 'titleMissing' },
        { entry: 2, field: 'links.0', key: 'linkUnsafe' },
        { entry: 3, field: 'entry', key: 'notAnEntry' },
        { entry: 4, field: 'sector', key: 'sectorMissing' },
      ],
    });
  });

  it('without a sector need one to be given; pages, which never have one, are classified later', () => {
    const { sector, ...unsorted } = OWN;
    const none = { ...CONTEXT, sector: null };
    expect(readImportEntries([unsorted], none)).toEqual({
      ok: false,
      faults: [{ entry: 1, field: 'sector', key: 'sectorMissing' }],
    });
    expect(readImportEntries([unsorted], CONTEXT)).toMatchObject({ ok: true });
    expect(readImportEntries([PAGE], none)).toMatchObject({ ok: true, forms: [{ sector: SECTOR_OF_PAGES }] });
    expect(readImportEntries([PAGE], { ...CONTEXT, sector: 'koperasi' })).toMatchObject({
      ok: true,
      forms: [{ sector: 'koperasi' }],
    });
    expect(sector).toBe('koperasi');
  });

  it('cannot claim uploaded files', () => {
    const claimed = { ...OWN, fileIds: ['8c5c2a52-7a0f-4a0b-9b0e-1f2d3c4b5a69'] };
    expect(readImportEntries([claimed], CONTEXT)).toMatchObject({ ok: true, forms: [{ fileIds: [] }] });
  });
});
