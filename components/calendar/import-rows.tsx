'use client';

import { Checkbox } from '@mantine/core';
import { useTranslations } from 'next-intl';
import type { Holiday } from '@/lib/worktime/calendar';
import { useCalendarWords } from './calendar-words';
import classes from './import-choice.module.css';

interface Row {
  line: number;
  holiday: Holiday;
  before?: Holiday;
}

/** Holidays of a file with a tick for each, and one for all of them. */
export function ImportRows(props: {
  title: string;
  rows: Row[];
  chosen: ReadonlySet<string>;
  toggle: (dates: string[], on: boolean) => void;
}) {
  const t = useTranslations('calendar');
  const words = useCalendarWords();
  const { title, rows, chosen, toggle } = props;
  if (rows.length === 0) return null;
  const dates = rows.map(({ holiday }) => holiday.date);
  const ticked = dates.filter((date) => chosen.has(date)).length;
  const described = ({ name, kind, status }: Holiday) =>
    [name, t(`holidayKind.${kind}`), t(`holidayStatus.${status}`)].join(' · ');
  return (
    <section className={classes.group}>
      <h3>
        <Checkbox
          label={title}
          checked={ticked === rows.length}
          indeterminate={ticked > 0 && ticked < rows.length}
          onChange={(event) => toggle(dates, event.currentTarget.checked)}
        />
      </h3>
      <ul className={classes.rows}>
        {rows.map(({ holiday, before }) => (
          <li key={holiday.date}>
            <Checkbox
              checked={chosen.has(holiday.date)}
              onChange={(event) => toggle([holiday.date], event.currentTarget.checked)}
              label={
                <>
                  <span className={classes.date}>{words.dayDate(holiday.date)}</span> {described(holiday)}
                </>
              }
              description={before ? t('importBefore', { before: described(before) }) : undefined}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
