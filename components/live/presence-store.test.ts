import { expect, test, vi } from 'vitest';
import { PresenceStore } from './presence-store';

const person = (userId: string, writing = false) => ({ userId, name: userId, writing });

test('who is at a story is what was told last, without the reader himself', () => {
  const store = new PresenceStore('me');
  store.tell('story', [person('me', true), person('rina')]);
  expect(store.at('story').map(({ userId }) => userId)).toEqual(['rina']);
  store.tell('story', [person('me')]);
  expect(store.at('story')).toEqual([]);
});

test('the list of a story stays the same object while others change', () => {
  const store = new PresenceStore('me');
  store.tell('one', [person('rina')]);
  const before = store.at('one');
  store.tell('two', [person('budi')]);
  expect(store.at('one')).toBe(before);
  expect(store.at('none')).toBe(store.at('another'));
});

test('after a break only those stay who are still told to be there', () => {
  const store = new PresenceStore('me');
  store.tell('one', [person('rina')]);
  store.tell('two', [person('budi')]);
  const watcher = vi.fn();
  store.watch(watcher);
  store.keep(['two']);
  expect([store.at('one'), store.at('two')].map((people) => people.length)).toEqual([0, 1]);
  expect(watcher).toHaveBeenCalledOnce();
});
