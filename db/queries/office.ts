import type { Db } from '@/db/client';
import { type OfficeRow, office } from '@/db/schema/office';

/** Who the office is. Throws before installation. */
export async function readOffice(db: Db): Promise<OfficeRow> {
  const [row] = await db.select().from(office);
  if (!row) throw new Error('The office is not installed: run npm run db:migrate');
  return row;
}
