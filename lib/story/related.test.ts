import { describe, expect, test } from 'vitest';
import { type ComparedStory, RELATED_MOST, relatedTo } from './related';

function story(id: string, title: string, change: Partial<ComparedStory> = {}): ComparedStory {
  return { id, title, sector: 'perdagangan', kind: 'news', labels: [], joinedIntoId: null, ...change };
}

/** Titles as an office writes them, so that common words are common. */
const usual = [
  'Pelatihan batik di Kota Malang',
  'Rapat koperasi di Kota Malang',
  'Pameran kopi di Kota Malang',
].map((title, i) => story(`usual-${i}`, title));
const ids = (own: ComparedStory, others: ComparedStory[]) =>
  relatedTo(own, [...others, ...usual]).map((found) => [found.story.id, found.why]);

describe('stories shown beside another', () => {
  test('are those alike in title, by words that tell something and not by the place they all name', () => {
    const own = story('own', 'Pasar murah Ramadan di Kota Malang');
    expect(ids(own, [own, story('twice', 'Pasar murah Ramadan digelar di Blimbing')])).toEqual([
      ['twice', 'title'],
    ]);
  });

  test('are those it was joined from and into, before all others', () => {
    const own = story('own', 'Pasar murah', { joinedIntoId: 'into' });
    const others = [
      story('alike', 'Pasar murah'),
      story('from', 'Foto', { joinedIntoId: 'own' }),
      story('into', 'Lain sekali'),
    ];
    expect(ids(own, others)).toEqual([
      ['into', 'joinedInto'],
      ['from', 'joinedFrom'],
      ['alike', 'title'],
    ]);
  });

  test('are those with a label in common; sector and kind alone say nothing', () => {
    const own = story('own', 'Harga cabai', { labels: ['pangan'] });
    const others = [
      story('same', 'Stok beras', { labels: ['pangan'] }),
      story('sector', 'Tera ulang timbangan'),
    ];
    expect(ids(own, others)).toEqual([['same', 'labels']]);
  });

  test('are of the same sector before another where titles are equally alike', () => {
    const own = story('own', 'Pasar murah Lebaran');
    const others = [
      story('a-other', 'Pasar murah Lebaran', { sector: 'koperasi' }),
      story('b-same', 'Pasar murah Lebaran'),
    ];
    expect(ids(own, others).map(([id]) => id)).toEqual(['b-same', 'a-other']);
  });

  test('leave out stories that were joined elsewhere, and are at most five', () => {
    const own = story('own', 'Pasar murah');
    const others = Array.from({ length: 9 }, (_, i) => story(`n${i}`, 'Pasar murah'));
    const joined = story('joined', 'Pasar murah', { joinedIntoId: 'n1' });
    const found = ids(own, [joined, ...others]);
    expect(found).toHaveLength(RELATED_MOST);
    expect(found.map(([id]) => id)).not.toContain('joined');
  });

  test('are none for a title of no words', () => {
    expect(ids(story('own', '—'), [story('other', '…')])).toEqual([]);
  });
});
