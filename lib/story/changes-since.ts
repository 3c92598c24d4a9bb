import type { ContentChanges } from './content-changes';

/** What changed since the reader last judged the story, or last had it open. */
export interface ChangesSince {
  /** False when he never judged it and what he compares with is a version that he had open. */
  judged: boolean;
  contentVersion: number;
  at: Date;
  changes: ContentChanges;
}
