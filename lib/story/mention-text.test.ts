import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { completeMention, matchPeople, mentionedIn, mentionRuns, openMention } from './mention-text';

const people = [
  { id: 'budi', name: 'Budi', position: 'Pengelola Situs' },
  { id: 'budi-s', name: 'Budi Santoso, S.Kom.', position: 'Sekretaris' },
  { id: 'rina', name: 'Rina Wati', position: 'Kasubag Umum' },
  { id: 'peni', name: 'Peni Lestari', position: 'Kepala Bidang' },
];

describe('a name being typed', () => {
  test('is open from its "@" to the caret, also over a space', () => {
    expect(openMention('Halo @Bu', 8)).toEqual({ start: 5, query: 'Bu' });
    expect(openMention('@Rina W', 7)).toEqual({ start: 0, query: 'Rina W' });
    expect(openMention('(@', 2)).toEqual({ start: 1, query: '' });
  });

  test('is none in an address, on another line, after two spaces, or in a long sentence', () => {
    for (const text of ['a@b', '@Rina\nhalo', '@ Rina', '@Rina  x', `@${'a'.repeat(41)}`, 'halo']) {
      expect(openMention(text, text.length), text).toBeNull();
    }
  });

  test('finds people by any word of their name or post', () => {
    const found = (query: string) => matchPeople(people, query).map(({ id }) => id);
    expect(found('bu')).toEqual(['budi', 'budi-s']);
    expect(found('WATI')).toEqual(['rina']);
    expect(found('kasubag')).toEqual(['rina']);
    expect(found('udi')).toEqual([]);
    expect(found('pen')).toEqual(['peni', 'budi']);
    expect(found('')).toHaveLength(4);
  });

  test('is completed in place, with one space after it', () => {
    const text = 'Mohon @ri dicek';
    expect(completeMention(text, { start: 6, query: 'ri' }, 'Rina Wati')).toEqual({
      text: 'Mohon @Rina Wati dicek',
      caret: 17,
    });
  });
});

describe('people named in a text', () => {
  test('are found by whole names, the longest first, each once', () => {
    const text = '@Budi Santoso, S.Kom. dan @Budi, lalu @Budi lagi';
    expect(mentionedIn(text, people)).toEqual(['budi-s', 'budi']);
  });

  test('are not found inside longer words or addresses', () => {
    expect(mentionedIn('@Budiman, surat@Budi, @Rina', people)).toEqual([]);
  });

  test('leave the text as it was', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('@', 'Budi', ' ', 'Rina Wati', '😀', ',', 'x')), (parts) => {
        const text = parts.join('');
        const back = mentionRuns(text, people)
          .map((run) => (run.kind === 'words' ? run.text : `@${run.name}`))
          .join('');
        expect(back).toBe(text);
      }),
    );
  });
});
