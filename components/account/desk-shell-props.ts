import type { ReactNode } from 'react';
import type { NoticeActions } from '@/components/notice/use-notice-feed';
import type { Locale } from '@/lib/format/locale';
import type { Outcome } from '@/lib/sop/refusal';

export interface DeskPerson {
  id: string;
  name: string;
  position: string;
  email: string;
  roles: string[];
}

/** What the desk's frame is told of its reader, the office and the choices made on this device. */
export interface DeskShellProps {
  person: DeskPerson;
  office: { shortName: string; logoFileId: string | null; demo: boolean };
  locale: Locale;
  narrow: boolean;
  chooseLanguage: (locale: unknown) => Promise<Outcome>;
  noticeActions: NoticeActions;
  children: ReactNode;
}
