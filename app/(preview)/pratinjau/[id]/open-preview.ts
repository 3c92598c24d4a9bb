import { notFound } from 'next/navigation';
import { cache } from 'react';
import { z } from 'zod';
import { requirePage } from '@/app/session';
import { database } from '@/db/client';
import { previewArticle } from '@/db/queries/story-preview';
import type { PublicArticle } from '@/lib/public/article-card';

/** The story's saved content as an article, for who may see every story; 404 for what is out of his reach. */
export const openPreview = cache(async (id: string): Promise<PublicArticle> => {
  const { actor } = await requirePage(`/naskah/${id}`, 'story.viewAll');
  if (!z.uuid().safeParse(id).success) notFound();
  return (await previewArticle(database(), actor, id, new Date())) ?? notFound();
});
