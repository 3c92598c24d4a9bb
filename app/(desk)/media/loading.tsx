import { MediaSkeleton } from '@/components/media/media-skeleton';

/** The library's outline while its files are read. */
export default function Loading() {
  return <MediaSkeleton />;
}
