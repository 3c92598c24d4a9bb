import { cache } from 'react';
import { database } from '@/db/client';
import { readOffice } from '@/db/queries/office';
import { env } from '@/lib/env';
import type { Publisher } from '@/lib/public/publisher';

/** The office behind the site, read once a request. */
export const sitePublisher = cache((): Promise<Publisher> => readOffice(database()));

/** Full address of the site without a slash at its end. */
export function siteAddress(): string {
  return env().publicUrl;
}
