import type { Task } from 'graphile-worker';
import type { Jobs } from '@/db/mutations/enqueue';
import { forgetAbsentWindows } from './forget-absent';
import { gatherMail } from './gather-mail';
import { remind } from './remind';
import { sendMailJob } from './send-mail';
import { takeProof } from './take-proof';

/** Every job that a mutation can ask for, and the task that does it. */
export const JOBS: Record<keyof Jobs, Task> = {
  'take-proof': takeProof,
  'send-mail': sendMailJob,
};

/** What is done by the clock, and when; a round that was missed is not made up for. */
export const ROUNDS: Record<string, { task: Task; cron: string }> = {
  'gather-mail': { task: gatherMail, cron: '* * * * *' },
  remind: { task: remind, cron: '*/3 * * * *' },
  'forget-absent': { task: forgetAbsentWindows, cron: '* * * * *' },
};
