import type { MovedDeadline } from '@/lib/sop/moved-deadlines';

/** What a change would do to the deadlines that run: those it moves, and how many run in all. */
export interface ChangePreview {
  moved: MovedDeadline[];
  running: number;
}
