'use client';

import { zonedDateKey } from '@/lib/format/date';
import { DAY_MS } from '@/lib/worktime/local-day';
import { BoardCalendar } from './board-calendar';
import { BoardColumns } from './board-columns';
import { BoardList } from './board-list';
import type { BoardLayoutProps } from './layout-props';

/** The same stories as columns, as a list or in a calendar. */
export function BoardLayout(props: BoardLayoutProps) {
  const tomorrow = zonedDateKey(new Date(props.day.getTime() + DAY_MS));
  switch (props.address.view) {
    case 'board':
      return <BoardColumns {...props} tomorrow={tomorrow} />;
    case 'list':
      return <BoardList {...props} tomorrow={tomorrow} />;
    case 'calendar':
      return <BoardCalendar {...props} />;
  }
}
