import { describe, expect, it } from 'vitest';
import { CENTRE } from '@/lib/media/crop';
import { SECTORS, type Sector } from '@/lib/sop/vocabulary';
import type { ArticleCard } from './article-card';
import { arrangeFrontPage, type FrontPageSource } from './front-page';

function card(number: number, sector: Sector, withCover = true): ArticleCard {
  return {
    slug: `${sector}-${number}`,
    title: `Judul ${number}`,
    summary: '',
    sector,
    kind: 'news',
    publishedAt: new Date(Date.UTC(2026, 10, 20) - number * 3_600_000),
    cover: withCover
      ? { fileId: `${sector}${number}`, alt: '', caption: '', width: 3, height: 2, focus: CENTRE }
      : null,
  };
}

function source(stories: ArticleCard[], extra: Partial<FrontPageSource> = {}): FrontPageSource {
  const bySector = Object.fromEntries(
    SECTORS.map((sector) => [sector, stories.filter((story) => story.sector === sector)]),
  ) as Record<Sector, ArticleCard[]>;
  return { stories, bySector, announcements: [], agenda: [], infographics: [], ...extra };
}

const year = Array.from({ length: 80 }, (_, number) => card(number, SECTORS[number % 4] ?? 'koperasi'));

describe('the front page', () => {
  it('shows nothing twice', () => {
    const page = arrangeFrontPage(source(year));
    const shown = [
      page.lead,
      ...page.secondary,
      ...page.briefs,
      ...page.bands.flatMap((band) => band.articles),
    ];
    const slugs = shown.map((article) => article?.slug);
    expect(new Set(slugs).size).toBe(slugs.length);
    expect(page.bands.map((band) => band.articles.length)).toEqual([5, 5, 5, 5]);
  });

  it('leads with the newest story that has a picture, if there is one among the last few', () => {
    const stories = [card(0, 'koperasi', false), card(1, 'perdagangan'), ...year.slice(2)];
    expect(arrangeFrontPage(source(stories)).lead?.slug).toBe('perdagangan-1');
    const bare = [0, 1, 2, 3, 4].map((number) => card(number, 'koperasi', false));
    expect(arrangeFrontPage(source(bare)).lead?.slug).toBe('koperasi-0');
  });

  it('lets other sectors than the lead speak beside it', () => {
    const stories = [
      card(0, 'koperasi'),
      card(1, 'koperasi'),
      card(2, 'perindustrian'),
      card(3, 'perdagangan'),
    ];
    const { secondary } = arrangeFrontPage(source(stories));
    expect(secondary.map((story) => story.sector)).toEqual(['perindustrian', 'perdagangan']);
  });

  it('says of every sector when it last had news, also when all of it stands at the top', () => {
    const page = arrangeFrontPage(source([card(0, 'koperasi')]));
    expect(page.bands[0]).toMatchObject({ sector: 'koperasi', articles: [] });
    expect(page.bands[0]?.latestAt).toEqual(card(0, 'koperasi').publishedAt);
    expect(page.bands[1]?.latestAt).toBeNull();
  });

  it('is empty without news, and infographics need a picture', () => {
    const page = arrangeFrontPage(
      source([], { infographics: [card(1, 'koperasi', false), card(2, 'koperasi')] }),
    );
    expect(page.lead).toBeNull();
    expect(page.infographics.map((article) => article.slug)).toEqual(['koperasi-2']);
  });
});
