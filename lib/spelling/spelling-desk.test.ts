import { expect, test, vi } from 'vitest';
import type { FromSpeller } from './messages';
import { openSpellingDesk } from './spelling-desk';

const TINY = { aff: 'SET UTF-8\nTRY aeinrst', dic: '2\nberas\npasar\n' };

test('what is asked while the dictionary loads is answered in its order', async () => {
  const answers: FromSpeller[] = [];
  let loaded: (texts: typeof TINY) => void = () => undefined;
  const desk = openSpellingDesk(
    () => new Promise((resolve) => (loaded = resolve)),
    (answer) => answers.push(answer),
  );
  const asked = [desk({ kind: 'lookUp', words: ['beras', 'bras'] }), desk({ kind: 'suggest', word: 'bras' })];
  expect(answers).toEqual([]);
  loaded(TINY);
  await Promise.all(asked);
  expect(answers).toEqual([
    { kind: 'lookedUp', words: ['beras', 'bras'], unknown: ['bras'] },
    { kind: 'suggested', word: 'bras', suggestions: ['beras'] },
  ]);
});

test.each([
  ['none is installed', () => Promise.resolve(null)],
  ['it is none', () => Promise.resolve({ aff: '', dic: '' })],
])('where %s it says so once, and answers nothing', async (_why, load) => {
  const answers: FromSpeller[] = [];
  await openSpellingDesk(load, (answer) => answers.push(answer))({ kind: 'lookUp', words: ['bras'] });
  expect(answers).toEqual([{ kind: 'absent' }]);
});

test('a dictionary that could not be fetched is fetched again by the next question', async () => {
  const answers: FromSpeller[] = [];
  const fetched = [Promise.reject(new Error('away')), Promise.resolve(TINY)];
  const load = vi.fn(() => fetched.shift() ?? Promise.reject(new Error('asked once more')));
  const desk = openSpellingDesk(load, (answer) => answers.push(answer));
  await desk({ kind: 'lookUp', words: ['bras'] });
  expect(answers).toEqual([{ kind: 'away' }]);
  await desk({ kind: 'lookUp', words: ['bras'] });
  expect(answers[1]).toEqual({ kind: 'lookedUp', words: ['bras'], unknown: ['bras'] });
  expect(load).toHaveBeenCalledTimes(2);
});
