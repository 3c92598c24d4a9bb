import type { ReactNode } from 'react';
import { requirePage } from '@/app/session';

/** The gate stands above the loading state: once that streams, the answer's status can no longer change. */
export default async function MediaLayout({ children }: { children: ReactNode }) {
  await requirePage('/media', 'media.view');
  return children;
}
