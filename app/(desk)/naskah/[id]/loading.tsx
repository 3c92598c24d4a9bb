import { StorySkeleton } from '@/components/story/story-skeleton';

/** The page's outline while the story is read. */
export default function Loading() {
  return <StorySkeleton />;
}
