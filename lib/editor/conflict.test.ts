import { describe, expect, test } from 'vitest';
import { documentFromText } from '@/lib/richtext/document';
import type { StoryContent } from '@/lib/story/story-content';
import { differingFields, mergeContents, proposeChoices, sameFields } from './conflict';
import { draftStanding, readDraft, readSetAside, withSetAside } from './local-draft';
import { slugAsTyped, slugFollowsTitle } from './slug-follow';
import { countWords, readingMinutes } from './text-measure';

const base: StoryContent = {
  contentVersion: 3,
  title: 'Pasar murah',
  summary: 'Ringkasan',
  slug: 'pasar-murah',
  sector: 'perdagangan',
  kind: 'news',
  tags: ['beras'],
  body: documentFromText('satu\n\ndua'),
  coverFileId: 'f1',
  coverAlt: 'Pasar',
  coverCaption: '',
};
const changed = (change: Partial<StoryContent>): StoryContent => ({ ...base, ...change });

describe('a conflict', () => {
  const theirs = changed({ title: 'Judul mereka', tags: ['beras', 'gula'], contentVersion: 4 });
  const mine = changed({
    title: 'Judul saya',
    coverAlt: 'Pasar Besar',
    body: documentFromText('satu\n\ndua saya'),
  });

  test('is over the fields that differ, the cover as one', () => {
    expect(differingFields(theirs, mine)).toEqual(['title', 'tags', 'cover']);
  });

  test('proposes whoever alone changed a field, and mine where both did', () => {
    expect(proposeChoices(base, theirs, mine)).toEqual({
      fields: { title: 'mine', tags: 'theirs', cover: 'mine' },
      blocks: ['mine'],
    });
    expect(proposeChoices(null, theirs, mine).fields.tags).toBe('mine');
  });

  test('is merged as chosen', () => {
    const merged = mergeContents(theirs, mine, {
      fields: { title: 'theirs', tags: 'theirs' },
      blocks: ['both'],
    });
    expect(merged).toEqual({
      ...mine,
      contentVersion: undefined,
      title: 'Judul mereka',
      tags: ['beras', 'gula'],
      body: documentFromText('satu\n\ndua\n\ndua saya'),
    });
  });
});

describe('two contents are alike', () => {
  test('when the server would store the same', () => {
    expect(sameFields(base, changed({ title: ' Pasar murah ', contentVersion: 9 }))).toBe(true);
    expect(sameFields(base, changed({ slug: 'pasar-murah-2' }))).toBe(false);
    expect(sameFields(base, changed({ slug: 'pasar-murah-2' }), { slug: false })).toBe(true);
    expect(sameFields(base, changed({ body: documentFromText('satu') }))).toBe(false);
  });
});

describe('a text found on the device', () => {
  const draft = { contentVersion: 3, at: 1_000, tab: 't', fields: changed({ title: 'Baru' }) };

  test('stands by the version it began from', () => {
    expect(draftStanding(draft, base)).toBe('ahead');
    expect(draftStanding(draft, { ...base, contentVersion: 5 })).toBe('forked');
    expect(draftStanding({ ...draft, fields: base }, { ...base, contentVersion: 5 })).toBe('same');
  });

  test('is read back, and anything damaged is not', () => {
    expect(readDraft(JSON.stringify(draft))).toEqual(draft);
    for (const broken of [
      null,
      '',
      '{',
      '[]',
      '7',
      '{"fields":{}}',
      '{"contentVersion":1,"at":1,"fields":{"title":1}}',
    ]) {
      expect(readDraft(broken)).toBeNull();
    }
  });

  test('that was set aside is offered for 30 days, newest first, the same text once', () => {
    const later = { ...draft, at: 2_000, fields: changed({ title: 'Lain' }) };
    const list = withSetAside(withSetAside([draft], later), { ...draft, at: 3_000 });
    expect(list.map(({ at }) => at)).toEqual([3_000, 2_000]);
    expect(readSetAside(JSON.stringify(list), 30 * 86_400_000 + 2_500).map(({ at }) => at)).toEqual([3_000]);
    expect(readSetAside('nonsense', 0)).toEqual([]);
  });
});

describe('an address', () => {
  test.each([
    ['pasar-murah', true],
    ['pasar-murah-2', true],
    ['', true],
    ['pasar-murah-dibuka', false],
    ['lain', false],
  ])('%j follows the title: %s', (slug, follows) => {
    expect(slugFollowsTitle(slug, 'Pasar Murah')).toBe(follows);
  });

  test('is made fit while it is typed', () => {
    expect(slugAsTyped('Pasar Murah ')).toBe('pasar-murah-');
    expect(slugAsTyped('-é/../x?')).toBe('e-x-');
  });
});

test('words and reading time', () => {
  expect(countWords('  satu dua\n\ntiga ')).toBe(3);
  expect([0, 90, 320, 1000].map(readingMinutes)).toEqual([1, 1, 2, 5]);
});
