import { useLocale, useTranslations } from 'next-intl';
import { Panel } from '@/components/ui/panel';
import { formatDateTime } from '@/lib/format/date';
import type { Locale } from '@/lib/format/locale';
import type { OfficeEvent } from '@/lib/office/office-event';
import classes from './version-list.module.css';

/** What the office's log says about its SOPs. */
export function RecentChanges({ events }: { events: OfficeEvent[] }) {
  const t = useTranslations('sopEditor.log');
  const locale = useLocale() as Locale;
  if (events.length === 0) return null;
  const word = (event: OfficeEvent, key: string) => String(event.details[key] ?? '');
  return (
    <Panel title={t('title')}>
      <ul className={classes.events}>
        {events.map((event) => (
          <li key={event.id}>
            <span className={classes.dim}>{formatDateTime(event.at, locale)}</span>
            <br />
            {t(event.type as 'sopDrafted', {
              actor: event.actor ?? t('system'),
              number: word(event, 'number'),
              edition: word(event, 'edition'),
            })}
            {word(event, 'note') ? <span className={classes.dim}> {word(event, 'note')}</span> : null}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
