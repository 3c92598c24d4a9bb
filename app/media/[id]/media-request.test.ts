import { expect, it } from 'vitest';
import { isOfTheDesk, readMediaRequest } from './media-request';

const read = (query: string) => readMediaRequest(new URL(`https://x/media/1${query}`));

it.each([
  ['', { kind: 'asUploaded' }, false],
  ['?w=640', { kind: 'width', width: 640, uncropped: false }, false],
  ['?w=640&utuh', { kind: 'width', width: 640, uncropped: true }, true],
  ['?asli', { kind: 'original' }, true],
] as const)(
  '%s is read, and kept to the desk where it shows more than an article does',
  (query, wanted, desk) => {
    const asked = read(query);
    expect(asked).toEqual(wanted);
    expect(asked && isOfTheDesk(asked)).toBe(desk);
  },
);

it.each(['?w=641', '?w=', '?w=1e9', '?w=-320'])('%s is no width that is made', (query) => {
  expect(read(query)).toBeNull();
});
