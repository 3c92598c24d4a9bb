import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { z } from 'zod';
import { requirePage } from '@/app/session';
import { database } from '@/db/client';
import { storyIsWithinReach } from '@/db/queries/story-in-reach';

/**
 * Answers who is not signed in and for a story that is unknown or out of reach, with the true status: it
 * stands before the page's outline is sent, after which every answer would be a 200.
 */
export default async function StoryGate(props: { params: Promise<{ id: string }>; children: ReactNode }) {
  const { id } = await props.params;
  const { actor } = await requirePage(`/naskah/${id}`, 'board.view');
  if (!z.uuid().safeParse(id).success) notFound();
  if (!(await storyIsWithinReach(database(), actor, id))) notFound();
  return props.children;
}
