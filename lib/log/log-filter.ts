import { z } from 'zod';
import { STORY_EVENT_TYPES } from '@/lib/sop/vocabulary';

const date = z.iso.date().refine((key) => key >= '1990-01-01' && key <= '2199-12-31');

/** The log's filter as it stands in the address: person (id), type, first and last local day. */
const schema = z.object({
  orang: z.uuid().optional().catch(undefined),
  jenis: z.enum(STORY_EVENT_TYPES).optional().catch(undefined),
  dari: date.optional().catch(undefined),
  sampai: date.optional().catch(undefined),
});
export type LogFilter = z.infer<typeof schema>;

/** Reads the filter from an address; a value that makes no sense counts as not given. */
export function parseLogFilter(query: Record<string, unknown>): LogFilter {
  return schema.parse(query);
}
