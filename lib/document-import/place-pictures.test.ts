import { expect, test } from 'vitest';
import type { RichNode } from '@/lib/richtext/document';
import { imageAttributes } from '@/lib/richtext/picture';
import type { ImportedText } from './imported-text';
import { placePictures } from './place-pictures';

const id = (number: number) => `00000000-0000-4000-8000-00000000000${number}`;
const image = (number: number): RichNode => ({
  type: 'image',
  attrs: {
    ...imageAttributes({ fileId: id(number), alt: `g${number}`, caption: '', width: null, height: null }),
  },
});
const words: RichNode = { type: 'paragraph', content: [{ type: 'text', text: 'x' }] };

test('pictures that became uploads stand in their places, others are taken out and counted', () => {
  const cell: RichNode = { type: 'tableCell', content: [image(2)] };
  const table: RichNode = { type: 'table', content: [{ type: 'tableRow', content: [cell] }] };
  const text: ImportedText = {
    ...{ title: null, titleStands: false, words: 1 },
    document: { type: 'doc', content: [words, image(1), table] },
    leftOut: [
      { kind: 'picture', count: 1 },
      { kind: 'comment', count: 2 },
    ],
    pictures: [1, 2].map((number) => ({ id: id(number), type: 'png', content: new Uint8Array() })),
  };
  const fileId = id(9);
  const placed = placePictures(text, new Map([[id(1), { fileId, width: 4, height: 3 }]]));
  expect(placed.document.content?.[1]?.attrs).toEqual({
    ...{ fileId, src: `/media/${fileId}`, alt: 'g1', caption: '', width: 4, height: 3 },
  });
  expect(placed.document.content?.[2]?.content?.[0]?.content?.[0]?.content).toEqual([{ type: 'paragraph' }]);
  expect(placed.pictures.map((picture) => picture.id)).toEqual([id(1)]);
  expect(placed.leftOut).toEqual([
    { kind: 'picture', count: 2 },
    { kind: 'comment', count: 2 },
  ]);
});
