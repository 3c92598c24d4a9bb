import { asc } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { channels } from '@/db/schema/publications';
import type { Channel } from '@/lib/sop/vocabulary';

/** A channel's settings. */
export interface ChannelSetting {
  key: Channel;
  active: boolean;
  proofRequired: boolean;
}

/** The office's channels in their order. */
export function listChannels(db: Db): Promise<ChannelSetting[]> {
  const { key, active, proofRequired } = channels;
  return db.select({ key, active, proofRequired }).from(channels).orderBy(asc(channels.position));
}
