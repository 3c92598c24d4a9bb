import { BoardSkeleton } from '@/components/board/board-skeleton';

/** The board's outline while its stories are read. */
export default function Loading() {
  return <BoardSkeleton />;
}
