import type { CompiledCalendar } from '@/lib/worktime/compile-calendar';
import { addWorkingMs, isWorkingTime, nextWorkingInstant } from '@/lib/worktime/working-time';
import type { DemoPost } from './people';

export const MINUTE = 60_000;

/** What a story's script asks of the office: somebody's time, or only that working time passes. */
export type ClockRequest = { claim: DemoPost; reactionMs: number; workMs: number } | { afterWorkMs: number };

/** A story's life: it is handed the instant of each step and asks for the next. */
export type StoryScript = AsyncGenerator<ClockRequest, void, Date>;

/** Steps of different stories that are written at once; each waits for the database most of its time. */
const LANES = 4;

interface Scheduled {
  at: Date;
  order: number;
  script: StoryScript;
}

/**
 * Runs many stories' scripts side by side in one office: everybody does one thing at a time, in working
 * hours, first come first served. What would happen after `until` does not happen.
 */
export class OfficeClock {
  private readonly queue: Scheduled[] = [];
  private readonly freeAt = new Map<DemoPost, Date>();
  private order = 0;

  constructor(
    private readonly calendar: CompiledCalendar,
    private readonly until: Date,
  ) {}

  start(script: StoryScript, at: Date): void {
    this.push(at, script);
  }

  /** Lets the year pass, a few stories' next steps at a time. `onStep` hears how many steps are done. */
  async run(onStep: (steps: number) => void): Promise<void> {
    for (let steps = 0; this.queue.length > 0; steps += LANES) {
      const due = this.queue.splice(0, LANES).filter(({ at }) => at <= this.until);
      const requests = await Promise.all(due.map(({ script, at }) => script.next(at)));
      for (const [lane, { at, script }] of due.entries()) {
        const request = requests[lane];
        if (request && !request.done) this.push(this.answer(request.value, at), script);
      }
      onStep(steps);
    }
  }

  private answer(request: ClockRequest, now: Date): Date {
    if ('afterWorkMs' in request) return addWorkingMs(this.calendar, now, request.afterWorkMs);
    const ready = addWorkingMs(this.calendar, now, request.reactionMs);
    const free = this.freeAt.get(request.claim) ?? ready;
    const later = new Date(Math.max(free.getTime(), ready.getTime()));
    const start = isWorkingTime(this.calendar, later) ? later : nextWorkingInstant(this.calendar, later);
    this.freeAt.set(request.claim, addWorkingMs(this.calendar, start, request.workMs));
    return start;
  }

  private push(at: Date, script: StoryScript): void {
    this.order += 1;
    const entry = { at, order: this.order, script };
    const index = this.queue.findIndex((other) => other.at > at);
    if (index === -1) this.queue.push(entry);
    else this.queue.splice(index, 0, entry);
  }
}
