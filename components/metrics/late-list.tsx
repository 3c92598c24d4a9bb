import { IconChecks } from '@tabler/icons-react';
import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { ClockButton } from '@/components/clock/clock-button';
import { EmptyState } from '@/components/ui/empty-state';
import { LevelChip } from '@/components/ui/level-chip';
import { Panel } from '@/components/ui/panel';
import { formatDateTime } from '@/lib/format/date';
import type { Locale } from '@/lib/format/locale';
import type { OpenStory } from '@/lib/metrics/behind';
import { behindHref } from '@/lib/metrics/behind-query';
import classes from './late-list.module.css';
import type { MetricsView } from './metrics-view';
import { durationWords, localized } from './words';

const SHOWN = 8;

/** The stories that are past their standard now, the worst first. */
export function LateList({ view }: { view: MetricsView }) {
  const t = useTranslations('metrics.open');
  const locale = useLocale() as Locale;
  const late = view.open.filter((story) => story.late);
  return (
    <Panel
      title={t('title')}
      description={t('description', { time: formatDateTime(view.now, locale) })}
      flush
    >
      {late.length === 0 ? (
        <EmptyState level={3} icon={<IconChecks size={22} stroke={1.6} aria-hidden />} title={t('none')}>
          {t('noneText')}
        </EmptyState>
      ) : (
        <ul className={classes.list}>
          {late.slice(0, SHOWN).map((story) => (
            <LateRow key={story.story.storyId} view={view} open={story} />
          ))}
        </ul>
      )}
      {late.length > SHOWN ? (
        <Link className={classes.all} href={behindHref(view.figures, { angka: 'terbuka', hasil: 'lewat' })}>
          {t('all', { count: late.length })}
        </Link>
      ) : null}
    </Panel>
  );
}

function LateRow({ view, open }: { view: MetricsView; open: OpenStory }) {
  const t = useTranslations('metrics.open');
  const sectorName = useTranslations('sop.sector');
  const locale = useLocale() as Locale;
  const usedMs = open.workMs + open.earlierWorkMs;
  const standardMs = (open.standardMinutes ?? 0) * 60_000;
  const stage = view.units.flatMap((unit) => unit.stages).find((each) => each.key === open.stage);
  return (
    <li className={classes.row}>
      <Link className={classes.story} href={`/naskah/${open.story.storyId}`} prefetch={false}>
        {open.story.title}
      </Link>
      <ClockButton asked={{ storyId: open.story.storyId, number: open.story.number }}>
        <LevelChip level="past">
          {t('pastBy', { time: durationWords(usedMs - standardMs, locale) })}
        </LevelChip>
      </ClockButton>
      <span className={classes.facts}>
        <span>{stage ? localized(stage.name, locale) : open.stage}</span>
        <span>{sectorName(open.story.sector)}</span>
        <span>{open.holder ? t('holder', { name: open.holder }) : t('noHolder')}</span>
        <span>
          {t('usedOf', {
            used: durationWords(usedMs, locale),
            standard: durationWords(standardMs, locale),
          })}
        </span>
      </span>
    </li>
  );
}
