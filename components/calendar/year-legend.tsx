'use client';

import { useTranslations } from 'next-intl';
import { DayFace } from './day-face';
import classes from './year-view.module.css';

const SIGNS = [
  { key: 'work', mark: 'work' },
  { key: 'off', mark: 'off' },
  { key: 'national', mark: 'libur_nasional' },
  { key: 'joint', mark: 'cuti_bersama' },
  { key: 'regional', mark: 'libur_daerah' },
  { key: 'unsure', mark: 'libur_nasional', unsure: true },
  { key: 'special', mark: 'work', special: true },
  { key: 'today', mark: 'work', today: true },
] as const;

/** What each shape of the year means. Hidden from screen readers, to whom every day says what it is. */
export function YearLegend() {
  const t = useTranslations('calendar.legend');
  return (
    <ul className={classes.legend} aria-hidden>
      {SIGNS.map((sign) => (
        <li key={sign.key}>
          <span
            className={classes.sample}
            data-special={'special' in sign || undefined}
            data-off={sign.mark === 'off' || undefined}
          >
            <DayFace mark={sign.mark} unsure={'unsure' in sign} today={'today' in sign}>
              7
            </DayFace>
          </span>
          {t(sign.key)}
        </li>
      ))}
    </ul>
  );
}
