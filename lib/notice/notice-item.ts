import type { LocalizedText } from '@/lib/sop/definition';
import type { NoticeKind } from './notice';
import type { NoticeDetails } from './notice-details';

/** One notice as its reader sees it; `at` is ISO 8601. */
export interface NoticeItem {
  id: string;
  kind: NoticeKind;
  at: string;
  read: boolean;
  /** How many it stands for: those of one story and kind fold until they are read. */
  count: number;
  details: NoticeDetails;
  /** Who caused it; null for the clock's own. */
  actor: string | null;
  story: { id: string; number: number; title: string };
  /** The words of the comment, or of what was said in a thread of the text; empty for other notices, and when it was taken back. */
  comment: string;
}

/** What `GET /api/pemberitahuan` answers. */
export interface NoticePage {
  unread: number;
  items: NoticeItem[];
  /** There are older ones: `?sebelum=` with the last item's `at` and id goes on. */
  more: boolean;
  /** Names of the stages that the items speak of. */
  stages: Record<string, LocalizedText>;
}
