import type { StoryEventType } from '@/lib/sop/vocabulary';
import type { StoryLogEntry } from './story-page';

/** Events by which a story came where it is; the rest is work, talk and arranging along the way. */
const DECISIONS: readonly StoryEventType[] = [
  'handedIn',
  'moved',
  'moveUndone',
  'takenOver',
  'published',
  'reported',
  'materialsJoined',
  'sopChanged',
];

/** True when an entry of the log says what was decided, and not only what was done. */
export function isDecision({ type }: Pick<StoryLogEntry, 'type'>): boolean {
  return DECISIONS.includes(type);
}
