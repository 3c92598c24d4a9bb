'use client';

import { BoardFailure } from '@/components/board/board-failure';

/** Says that the board could not be read, and tries again when asked. */
export default function BoardError({ retry }: { error: Error; retry: () => void }) {
  return <BoardFailure onRetry={retry} />;
}
