import { and, eq, like, ne, or } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { stories } from '@/db/schema/stories';
import { slugify } from '@/lib/sop/slug';
import { lockAll } from './locks';

/** A slug no other story has: the wanted one, or with the lowest free number behind it. */
export async function uniqueSlug(tx: Tx, wanted: string, storyId: string | null): Promise<string> {
  const base = slugify(wanted);
  await lockAll(tx, 'slugs');
  const others = await tx
    .select({ slug: stories.slug })
    .from(stories)
    .where(
      and(
        or(eq(stories.slug, base), like(stories.slug, `${base}-%`)),
        storyId ? ne(stories.id, storyId) : undefined,
      ),
    );
  const taken = new Set(others.map((other) => other.slug));
  if (!taken.has(base)) return base;
  let number = 2;
  while (taken.has(`${base}-${number}`)) number += 1;
  return `${base}-${number}`;
}
