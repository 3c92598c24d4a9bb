'use client';

import { useLocale, useTranslations } from 'next-intl';
import { formatDayDate, zonedDateKey } from '@/lib/format/date';
import type { Locale } from '@/lib/format/locale';
import classes from './notice-days.module.css';
import { NoticeRow } from './notice-row';
import type { NoticeFeed } from './use-notice-feed';

const DAY_MS = 86_400_000;

/** The notices under the days on which they came, newest first. */
export function NoticeDays({ feed, onOpen }: { feed: NoticeFeed; onOpen: () => void }) {
  const t = useTranslations('notice');
  const locale = useLocale() as Locale;
  const now = new Date();
  const named = new Map([
    [zonedDateKey(now), t('today')],
    [zonedDateKey(new Date(now.getTime() - DAY_MS)), t('yesterday')],
  ]);
  const days = Map.groupBy(feed.items, ({ at }) => zonedDateKey(new Date(at)));
  return [...days].map(([day, items]) => (
    <div key={day}>
      <h3 className={classes.day}>
        {named.get(day) ?? formatDayDate(new Date(items[0]?.at ?? now), locale)}
      </h3>
      <ul className={classes.list}>
        {items.map((item) => (
          <li key={item.id}>
            <NoticeRow
              item={item}
              stages={feed.stages}
              onOpen={() => {
                feed.read(item);
                onOpen();
              }}
            />
          </li>
        ))}
      </ul>
    </div>
  ));
}
