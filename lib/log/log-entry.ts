import type { ChainFault } from '@/lib/sop/event-chain';
import type { StoryEventType } from '@/lib/sop/vocabulary';

/** One event as the log shows it. `details` is what its mutation wrote, by type; read it with care. */
export interface LogEntry {
  id: number;
  at: Date;
  type: StoryEventType;
  details: Record<string, unknown>;
  actor: string | null;
  story: { id: string; number: number; title: string };
}

/** Result of recomputing the hash chain of every story's log. */
export interface ChainCheck {
  at: Date;
  stories: number;
  events: number;
  broken: { id: string; number: number; title: string; faults: ChainFault[] }[];
}
