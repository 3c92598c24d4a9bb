import type { Task } from 'graphile-worker';
import { database } from '@/db/client';
import { forgetAbsent } from '@/db/mutations/presence';

/** Each minute: windows that went without a word, such as those of a machine that slept, are at no story any more. */
export const forgetAbsentWindows: Task = async () => {
  await forgetAbsent({ db: database(), now: new Date() });
};
