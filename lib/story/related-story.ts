import type { Sector } from '@/lib/sop/vocabulary';
import type { RelatedWhy } from './related';

/** A story shown beside another, with why. */
export interface RelatedStory {
  id: string;
  number: number;
  title: string;
  stage: string;
  sector: Sector;
  /** When it was published, and since when the story is; null for one that never was. */
  publishedAt: Date | null;
  createdAt: Date;
  why: RelatedWhy;
}
