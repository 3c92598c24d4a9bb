import { expect, it } from 'vitest';
import type { RichDocument } from './document';
import { exchangePicture } from './exchange-picture';
import { imageAttributes } from './picture';

const OLD = '0b7f5a52-6a0e-4d0e-9f3c-0d3f2f6d1a11';
const NEW = '0b7f5a52-6a0e-4d0e-9f3c-0d3f2f6d1a12';
const OTHER = '0b7f5a52-6a0e-4d0e-9f3c-0d3f2f6d1a13';

const image = (fileId: string, width: number | null, height: number | null) => ({
  type: 'image',
  attrs: { ...imageAttributes({ fileId, alt: 'Pasar', caption: 'Pagi', width, height }) },
});
const text = (fileId: string, width: number | null, height: number | null): RichDocument => ({
  type: 'doc',
  content: [
    { type: 'paragraph', content: [{ type: 'text', text: 'Satu' }] },
    { type: 'blockquote', content: [image(fileId, width, height)] },
    image(OTHER, 9, 9),
  ],
});

it('a picture takes another’s place wherever the text shows it, and the text keeps its words', () => {
  const before = text(OLD, 40, 30);
  expect(exchangePicture(before, OLD, { fileId: NEW, width: 20, height: 10 })).toEqual(text(NEW, 20, 10));
  expect(before).toEqual(text(OLD, 40, 30));
});
