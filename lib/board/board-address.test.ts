import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressFromQuery, addressToQuery, type BoardAddress, PLAIN_BOARD, viewQuery } from './board-address';

const read = (query: string) => addressFromQuery(new URLSearchParams(query));

describe('the address of a board', () => {
  test('reads back as it was written', () => {
    const address: BoardAddress = {
      filter: 'tahap:menyusun terlambat "pasar murah"',
      view: 'calendar',
      lanes: 'person',
      sort: { by: 'wait', descending: true },
      month: '2026-12',
    };
    expect(read(addressToQuery(address))).toEqual(address);
  });

  test('is empty for the plain board', () => {
    expect(addressToQuery(PLAIN_BOARD)).toBe('');
    expect(read('')).toEqual(PLAIN_BOARD);
  });

  test('of an older link says what it said', () => {
    expect(read('sektor=usaha_mikro&saya=1&lewat=1&giliran=1&q=pasar').filter).toBe(
      'giliran terlambat milik-saya sektor:usaha-mikro pasar',
    );
    expect(read('sektor=tambang&saya=ya').filter).toBe('');
  });

  test('ignores what it does not know, and stays what it is when written again', () => {
    expect(read('tampilan=peta&lajur=warna&urut=-rasa&bulan=2026-13')).toEqual({
      ...PLAIN_BOARD,
      sort: { by: 'urgency', descending: true },
    });
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('q', 'tampilan', 'urut', 'bulan'), fc.string()), (query) => {
        const once = addressToQuery(read(new URLSearchParams(query).toString()));
        expect(addressToQuery(read(once))).toBe(once);
      }),
    );
  });

  test('of a saved view has one spelling and no month', () => {
    expect(viewQuery(read('q=late++pasar&tampilan=kalender&bulan=2026-12'))).toBe(
      'q=terlambat+pasar&tampilan=kalender',
    );
  });
});
