import type { Task } from 'graphile-worker';
import { database } from '@/db/client';
import { remindHolders } from '@/db/mutations/remind-holders';
import { log } from './log';

/** Every few minutes: reminds whoever holds work whose time runs out. */
export const remind: Task = async () => {
  const reminders = await remindHolders({ db: database(), now: new Date() });
  if (reminders > 0) log.info({ reminders }, 'Holders reminded');
};
