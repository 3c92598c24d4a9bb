import type { Task } from 'graphile-worker';
import type { Jobs } from '@/db/mutations/enqueue';
import { takeProof } from './take-proof';

/** Every job that a mutation can ask for, and the task that does it. */
export const JOBS: Record<keyof Jobs, Task> = {
  'take-proof': takeProof,
};
