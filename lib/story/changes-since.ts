import type { ContentChanges } from './content-changes';

/** What changed since the reader last judged the story. */
export interface ChangesSince {
  contentVersion: number;
  at: Date;
  changes: ContentChanges;
}
