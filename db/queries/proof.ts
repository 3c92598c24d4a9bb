import { eq } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { publications } from '@/db/schema/publications';

/** An appearance still without a proof, or null when it has one or is unknown. */
export async function unprovedAppearance(
  db: Db,
  publicationId: string,
): Promise<{ publicationId: string; url: string; publishedAt: Date } | null> {
  const [row] = await db
    .select({
      publicationId: publications.id,
      url: publications.url,
      publishedAt: publications.publishedAt,
      proofFileId: publications.proofFileId,
    })
    .from(publications)
    .where(eq(publications.id, publicationId));
  if (!row || row.proofFileId) return null;
  const { proofFileId: _, ...appearance } = row;
  return appearance;
}
