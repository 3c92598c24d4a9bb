import { newId } from '@/components/ui/new-id';

let id: string | null = null;

/** Names this window, the same until it is loaded anew. */
export function windowId(): string {
  id ??= newId();
  return id;
}
