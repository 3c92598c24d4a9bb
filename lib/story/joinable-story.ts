import type { Sector } from '@/lib/sop/vocabulary';

/** A story that another one's materials could be joined into. */
export interface JoinableStory {
  id: string;
  number: number;
  title: string;
  stage: string;
  sector: Sector;
  createdAt: Date;
  materials: number;
}
