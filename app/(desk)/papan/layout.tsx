import type { ReactNode } from 'react';
import { requirePage } from '@/app/session';

/** The gate stands above the loading state: once that streams, the answer's status can no longer change. */
export default async function BoardLayout({ children }: { children: ReactNode }) {
  await requirePage('/papan', 'board.view');
  return children;
}
