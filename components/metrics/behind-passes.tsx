import { useLocale, useTranslations } from 'next-intl';
import { ClockButton } from '@/components/clock/clock-button';
import { LevelChip } from '@/components/ui/level-chip';
import { formatShortDate, formatTime } from '@/lib/format/date';
import type { Locale } from '@/lib/format/locale';
import type { BehindPass, EndedVisit, StoryRef } from '@/lib/metrics/behind';
import type { SopUnit } from '@/lib/metrics/units';
import classes from './behind-page.module.css';
import { BehindStory } from './behind-story';
import { BehindTable } from './behind-table';
import tableClasses from './figures-table.module.css';
import { durationWords, localized, NO_FIGURE, unitWords } from './words';

/** Finished passes, or ended visits of a stage, each with both its clocks and what it was judged by. */
export function BehindPasses({ rows, units }: { rows: readonly BehindPass[]; units: readonly SopUnit[] }) {
  const t = useTranslations('metrics.behind');
  // Of one step the page's title says the name; there the column tells who did it.
  const several = new Set(rows.map((row) => row.unit)).size > 1;
  const editions = new Set(rows.map((row) => row.edition)).size > 1;
  return (
    <BehindTable
      columns={[
        { label: t('story') },
        { label: t(several ? 'step' : 'worker') },
        { label: t('finished') },
        { label: t('wait'), number: true },
        { label: t('work'), number: true },
        { label: t('standard') },
      ]}
    >
      {rows.map((row) => (
        <PassRow
          key={`${row.story.storyId} ${row.unit} ${row.pass}`}
          row={row}
          units={units}
          named={several}
          editions={editions}
        />
      ))}
    </BehindTable>
  );
}

interface PassRowProps {
  row: BehindPass;
  units: readonly SopUnit[];
  /** Whether the list holds several steps, so that each row names its own. */
  named: boolean;
  /** Whether the list holds passes under several SOP editions, so that each standard names its own. */
  editions: boolean;
}

function PassRow({ row, units, named, editions }: PassRowProps) {
  const t = useTranslations('metrics');
  const locale = useLocale() as Locale;
  const stageName = (key: string) => {
    const stage = units.flatMap((unit) => unit.stages).find((each) => each.key === key);
    return stage ? localized(stage.name, locale) : key;
  };
  const unit = units.find((each) => each.key === row.unit);
  const [only, ...others] = row.visits;
  const { storyId, number } = row.story;
  return (
    <tr>
      <BehindStory story={row.story}>
        <span>{t('behind.pass', { pass: row.pass })}</span>
        {row.materials > 1 ? <span>{t('behind.materials', { count: row.materials })}</span> : null}
      </BehindStory>
      <td data-label={t(named ? 'behind.step' : 'behind.worker')} className={tableClasses.wide}>
        {named ? <div>{unit ? unitWords(unit, locale) : stageName(row.unit)}</div> : null}
        {others.length === 0 && only ? (
          <div className={tableClasses.dimmed}>{only.worker ?? t('open.noHolder')}</div>
        ) : (
          row.visits.map((visit) => (
            <VisitLine key={visit.stage} story={row.story} visit={visit} name={stageName(visit.stage)} />
          ))
        )}
        {row.reason ? <div className={classes.reason}>“{row.reason}”</div> : null}
      </td>
      <td data-label={t('behind.finished')} className={classes.when}>
        {formatShortDate(row.finishedAt, locale)}{' '}
        <span className={tableClasses.dimmed}>{formatTime(row.finishedAt, locale)}</span>
      </td>
      <td data-label={t('behind.wait')} className={tableClasses.number}>
        {durationWords(row.waitMs, locale)}
      </td>
      <td data-label={t('behind.work')} className={tableClasses.number}>
        {others.length === 0 && only ? (
          <ClockButton alignEnd asked={{ storyId, number, visitId: only.id }}>
            <b>{durationWords(row.workMs, locale)}</b>
          </ClockButton>
        ) : (
          <b>{durationWords(row.workMs, locale)}</b>
        )}
      </td>
      <td data-label={t('behind.standard')}>
        <Judged row={row} />
        {editions ? (
          <div className={tableClasses.dimmed}>{t('edition', { edition: row.edition })}</div>
        ) : null}
      </td>
    </tr>
  );
}

function VisitLine({ story, visit, name }: { story: StoryRef; visit: EndedVisit; name: string }) {
  const t = useTranslations('metrics.behind');
  const locale = useLocale() as Locale;
  return (
    <div className={classes.visit}>
      <span>{name}</span>
      <span>
        {t('wait')} {durationWords(visit.waitMs, locale)}
      </span>
      <span>
        <ClockButton asked={{ storyId: story.storyId, number: story.number, visitId: visit.id }}>
          {t('work')} {durationWords(visit.workMs, locale)}
        </ClockButton>
      </span>
    </div>
  );
}

function Judged({ row }: { row: BehindPass }) {
  const t = useTranslations('metrics');
  const level = useTranslations('sop.level');
  const { judgement, standardMinutes } = row;
  if (standardMinutes === null) return <span className={tableClasses.dimmed}>{NO_FIGURE}</span>;
  const minutes = t('minutes', { minutes: standardMinutes });
  if (judgement === null) return <span className={tableClasses.dimmed}>{minutes}</span>;
  return (
    <span className={classes.judged}>
      <span>{minutes}</span>
      <LevelChip level={judgement}>{level(judgement)}</LevelChip>
    </span>
  );
}
