import { describe, expect, it } from 'vitest';
import { materialListAddress, readMaterialListAddress } from './material-list-address';

describe('the address of the list of materials', () => {
  it('says the whole filter and is read back the same', () => {
    const filter = { standing: 'declined', sector: 'usaha_mikro', search: 'pasar & harga', page: 2 } as const;
    const address = materialListAddress(filter);
    expect(address).toBe('/bahan?status=ditolak&sektor=usaha-mikro&q=pasar+%26+harga&hal=2');
    const query = Object.fromEntries(new URL(address, 'http://a').searchParams);
    expect(readMaterialListAddress(query)).toEqual(filter);
  });

  it('without a filter is /bahan', () => {
    const none = readMaterialListAddress({});
    expect(none).toEqual({ standing: null, sector: null, search: '', page: 1 });
    expect(materialListAddress(none)).toBe('/bahan');
  });

  it('with words it does not know is read as far as it goes', () => {
    expect(
      readMaterialListAddress({ status: 'hilang', sektor: ['koperasi', 'x'], hal: '-3', q: 'a\u0000b' }),
    ).toEqual({ standing: null, sector: 'koperasi', search: 'ab', page: 1 });
  });
});
