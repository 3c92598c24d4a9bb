import { SECTORS, type Sector } from '@/lib/sop/vocabulary';
import type { ArticleCard } from './article-card';

/** What the front page is made from; every list is newest first. */
export interface FrontPageSource {
  /** News and press releases of all sectors. */
  stories: ArticleCard[];
  bySector: Record<Sector, ArticleCard[]>;
  announcements: ArticleCard[];
  agenda: ArticleCard[];
  infographics: ArticleCard[];
}

/** The front page as laid out: nothing stands on it twice. */
export interface FrontPage {
  lead: ArticleCard | null;
  secondary: ArticleCard[];
  briefs: ArticleCard[];
  bands: { sector: Sector; articles: ArticleCard[]; latestAt: Date | null }[];
  announcements: ArticleCard[];
  agenda: ArticleCard[];
  infographics: ArticleCard[];
}

const LEAD_CANDIDATES = 4;
const SECONDARY = 2;
const BRIEFS = 4;
const BAND = 5;

/**
 * Lays out the front page as an editor would: the lead is the newest story with a picture among the last
 * few; the secondary stories speak for other sectors than the lead where they can; each band shows what the
 * top of the page has not shown.
 */
export function arrangeFrontPage(source: FrontPageSource): FrontPage {
  const recent = source.stories.slice(0, LEAD_CANDIDATES);
  const lead = recent.find((story) => story.cover) ?? recent[0] ?? null;
  const used = new Set(lead ? [lead.slug] : []);
  const secondary = pickSecondary(source.stories, lead, used);
  const briefs = takeUnused(source.stories, used, BRIEFS);
  return {
    lead,
    secondary,
    briefs,
    bands: SECTORS.map((sector) => ({
      sector,
      latestAt: source.bySector[sector][0]?.publishedAt ?? null,
      articles: picturesFirst(takeUnused(source.bySector[sector], used, BAND)),
    })),
    announcements: source.announcements,
    agenda: source.agenda,
    infographics: source.infographics.filter((article) => article.cover),
  };
}

function pickSecondary(stories: ArticleCard[], lead: ArticleCard | null, used: Set<string>): ArticleCard[] {
  const picked: ArticleCard[] = [];
  const sectors = new Set<Sector>(lead ? [lead.sector] : []);
  const recent = stories.filter((story) => !used.has(story.slug)).slice(0, 8);
  for (const story of recent) {
    if (picked.length === SECONDARY) break;
    if (!story.cover || sectors.has(story.sector)) continue;
    picked.push(story);
    sectors.add(story.sector);
  }
  for (const story of recent) {
    if (picked.length === SECONDARY) break;
    if (!picked.includes(story)) picked.push(story);
  }
  for (const story of picked) used.add(story.slug);
  return picked;
}

function takeUnused(stories: ArticleCard[], used: Set<string>, count: number): ArticleCard[] {
  const taken = stories.filter((story) => !used.has(story.slug)).slice(0, count);
  for (const story of taken) used.add(story.slug);
  return taken;
}

/** The first place of a band carries a picture when the band has one. */
function picturesFirst(articles: ArticleCard[]): ArticleCard[] {
  const first = articles.find((article) => article.cover);
  return first ? [first, ...articles.filter((article) => article !== first)] : articles;
}
