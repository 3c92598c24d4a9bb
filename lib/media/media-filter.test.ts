import { expect, it } from 'vitest';
import { mediaAddress, mediaFilter, mediaListPath } from './media-filter';

const read = (path: string) =>
  mediaFilter(mediaAddress.parse(Object.fromEntries(new URL(path, 'http://x').searchParams)));

it('the address keeps the filter', () => {
  const filter = { words: 'pasar & balai', kind: 'image', lack: 'noAlt' } as const;
  expect(read(mediaListPath(filter))).toEqual(filter);
  expect(mediaListPath({})).toBe('/media');
});

it('an opened file and a further page stand beside the filter', () => {
  expect(mediaListPath({ lack: 'unused' }, { page: 2, fileId: 'x' })).toBe(
    '/media?kurang=unused&hal=2&berkas=x',
  );
  expect(mediaListPath({}, { page: 1, fileId: null })).toBe('/media');
});

it('an older address still finds by name, and what is not known is left out', () => {
  expect(read('/media?nama=surat&jenis=lain&kurang=semua')).toEqual({
    words: 'surat',
    kind: undefined,
    lack: undefined,
  });
});
