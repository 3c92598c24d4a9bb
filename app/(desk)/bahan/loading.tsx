import { RowsSkeleton } from '@/components/ui/skeletons';

/** The outline of a page of materials while it is read. */
export default function Loading() {
  return <RowsSkeleton rows={8} height={56} />;
}
