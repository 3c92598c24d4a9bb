import { getSchema } from '@tiptap/core';
import { describe, expect, test } from 'vitest';
import { ARTICLE_EXTENSIONS } from '@/lib/richtext/extensions';
import { editorExtensions } from './editor-extensions';
import { saysOnlyPictures, withoutControls, wordListItem } from './paste-rules';
import { pictureRefusals } from './upload-picture';

test('the editor has the schema of the public renderer, no more and no less', () => {
  const editor = getSchema(
    editorExtensions({
      placeholder: () => '',
      pictureView: () => ({ dom: {} as HTMLElement }),
      embedView: () => ({ dom: {} as HTMLElement }),
      onPictures: () => {},
    }),
  );
  const article = getSchema(ARTICLE_EXTENSIONS);
  const shape = (types: Record<string, { spec: object }>) =>
    Object.entries(types).map(([name, { spec }]) => {
      const { content, group, marks, attrs, inline, isolating, defining } = spec as Record<string, unknown>;
      return [name, { content, group, marks, attrs, inline, isolating, defining }];
    });
  expect(shape(editor.nodes)).toEqual(shape(article.nodes));
  expect(shape(editor.marks)).toEqual(shape(article.marks));
});

describe('what is pasted', () => {
  test('is a picture only when it comes without words', () => {
    expect(saysOnlyPictures('')).toBe(true);
    expect(saysOnlyPictures('<meta charset="utf-8"><img src="https://x/y.png" alt="z">')).toBe(true);
    expect(saysOnlyPictures('<html><style>p{}</style><!--Start--><img src="a">&nbsp;</html>')).toBe(true);
    expect(saysOnlyPictures('<p class="MsoNormal">Harga</p><img src="file:///c:/x.png">')).toBe(false);
  });

  test('loses the characters that no article has', () => {
    expect(withoutControls('a\u0000b\u000bc\u0007d\te\nf \ud83d')).toBe('ab\ncd\te\nf \ufffd');
    expect(withoutControls('👩🏽‍🌾 é')).toBe('👩🏽‍🌾 é');
  });

  test.each([
    ['mso-list:l0 level1 lfo1', '·', { level: 1, ordered: false }],
    ['margin:0;mso-list: l12 level3 lfo2', '2)', { level: 3, ordered: true }],
    ['mso-list:l0 level1 lfo1', 'a.', { level: 1, ordered: true }],
    ['mso-list:l0 level1 lfo1', 'o', { level: 1, ordered: false }],
    ['mso-list:Ignore', '1.', null],
    ['', '1.', null],
  ])('with the style %j and the mark %j is Word’s list item %j', (style, bullet, item) => {
    expect(wordListItem(style, bullet)).toEqual(item);
  });
});

test('a file that is no picture, empty or too large is refused for every reason before it is sent', () => {
  const codes = (type: string, size: number) =>
    pictureRefusals({ name: 'a', type, size }).map(({ code }) => code);
  expect(codes('image/jpeg', 10)).toEqual([]);
  expect(codes('image/svg+xml', 10)).toEqual(['fileTypeRefused']);
  expect(codes('application/pdf', 50 * 1024 * 1024)).toEqual(['fileTypeRefused', 'fileTooLarge']);
  expect(codes('image/png', 0)).toEqual(['fileEmpty']);
});
