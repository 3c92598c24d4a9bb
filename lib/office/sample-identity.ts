import type { OfficeIdentity } from './office-identity';

/** An office for tests, without a fault. */
export function sampleIdentity(change: Partial<OfficeIdentity> = {}): OfficeIdentity {
  return {
    name: 'Dinas Contoh Kota Contoh',
    shortName: 'Dinas Contoh',
    government: 'Pemerintah Kota Contoh',
    tagline: 'Melayani',
    address: 'Jl. Contoh No. 1',
    city: 'Contoh',
    postalCode: '12345',
    phone: '(0341) 716546',
    email: 'dinas@contoh.go.id',
    website: 'https://dinas.contoh.go.id',
    unitCode: '',
    letterNumberFormat: '{kode}/{nomor}/{unit}/{tahun}',
    logoFileId: null,
    socialAccounts: [{ channel: 'instagram', name: '@dinas', url: 'https://www.instagram.com/dinas' }],
    ...change,
  };
}
