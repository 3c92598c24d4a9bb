import { describe, expect, it } from 'vitest';
import { bareAddress, fullAddress, letterheadName } from './office-address';

describe('an address', () => {
  it('is one line with town and postal code as far as they are known', () => {
    expect(fullAddress({ address: 'Jl. Contoh 1', city: 'Malang', postalCode: '65138' })).toBe(
      'Jl. Contoh 1, Malang 65138',
    );
    expect(fullAddress({ address: 'Jl. Contoh 1', city: '', postalCode: '65138' })).toBe(
      'Jl. Contoh 1, 65138',
    );
    expect(fullAddress({ address: 'Jl. Contoh 1', city: '', postalCode: '' })).toBe('Jl. Contoh 1');
  });

  it('on the web is written without its scheme', () => {
    expect(bareAddress('https://dinas.contoh.go.id/')).toBe('dinas.contoh.go.id');
    expect(bareAddress('dinas.contoh.go.id/sop')).toBe('dinas.contoh.go.id/sop');
  });
});

describe('the name on the letterhead', () => {
  it('does not say again what government the line above named', () => {
    expect(letterheadName('Dinas Perdagangan Kota Malang', 'Pemerintah Kota Malang')).toBe(
      'Dinas Perdagangan',
    );
    expect(letterheadName('Dinas Sosial Kabupaten Malang', 'PEMERINTAH DAERAH KABUPATEN MALANG')).toBe(
      'Dinas Sosial',
    );
  });

  it('stays whole under another government, or when it would be empty', () => {
    expect(letterheadName('Dinas Sosial Kota Batu', 'Pemerintah Kota Malang')).toBe('Dinas Sosial Kota Batu');
    expect(letterheadName('Kota Malang', 'Pemerintah Kota Malang')).toBe('Kota Malang');
    expect(letterheadName('Direktorat Jenderal', 'Kementerian Perdagangan')).toBe('Direktorat Jenderal');
  });
});
