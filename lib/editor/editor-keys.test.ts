import { expect, test } from 'vitest';
import { EDITOR_KEYS, toolOf } from './editor-keys';

const press = (
  key: string,
  held: Partial<Record<'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey', true>> = {},
) => toolOf({ key, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...held });

test('a tool is called by its keys and by no others, with Command as with Ctrl', () => {
  expect(press('f', { ctrlKey: true })).toBe('find');
  expect(press('F', { metaKey: true, shiftKey: true })).toBe('focus');
  expect(press('h', { ctrlKey: true })).toBe('replace');
  expect(press('F3')).toBe('next');
  expect(press('F3', { shiftKey: true })).toBe('previous');
  expect(press('/', { ctrlKey: true })).toBe('keys');
  expect(press('f')).toBeNull();
  expect(press('f', { ctrlKey: true, altKey: true })).toBeNull();
  expect(press('/')).toBeNull();
});

test('no keys do two things', () => {
  const all = Object.values(EDITOR_KEYS).flatMap((group) => Object.values(group));
  expect(new Set(all).size).toBe(all.length);
});
