import { notFound } from 'next/navigation';
import { cache } from 'react';
import { z } from 'zod';
import { requirePage } from '@/app/session';
import { database } from '@/db/client';
import { anySopVersion, sopInForce } from '@/db/queries/sop';

/** The reader, a version or draft by id, and the version in force; 404 for an unknown one. */
export const openVersion = cache(async (id: string, below: '' | '/banding' | '/formulir') => {
  const session = await requirePage(`/pengaturan/sop/${id}${below}`, 'settings.view');
  if (!z.uuid().safeParse(id).success) notFound();
  const db = database();
  const [version, inForce] = await Promise.all([anySopVersion(db, id), sopInForce(db)]);
  if (!version) notFound();
  return { session, version, inForce, db };
});
