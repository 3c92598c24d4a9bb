import { useLocale, useTranslations } from 'next-intl';
import { ClockButton } from '@/components/clock/clock-button';
import { LevelChip } from '@/components/ui/level-chip';
import type { Locale } from '@/lib/format/locale';
import type { OpenStory } from '@/lib/metrics/behind';
import type { SopUnit } from '@/lib/metrics/units';
import { clockLevel } from '@/lib/sop/visit-clock';
import pageClasses from './behind-page.module.css';
import { BehindStory } from './behind-story';
import { BehindTable } from './behind-table';
import tableClasses from './figures-table.module.css';
import { durationWords, localized } from './words';

/** Open stories with their live clocks, the earlier work of the step's pass included. */
export function BehindOpen({ rows, units }: { rows: readonly OpenStory[]; units: readonly SopUnit[] }) {
  const t = useTranslations('metrics');
  const clock = useTranslations('sop.clock');
  const level = useTranslations('sop.level');
  const locale = useLocale() as Locale;
  const stages = units.flatMap((unit) => unit.stages);
  return (
    <BehindTable
      columns={[
        { label: t('behind.story') },
        { label: t('behind.stage') },
        { label: t('behind.wait'), number: true },
        { label: t('behind.work'), number: true },
        { label: t('behind.standard') },
        { label: t('behind.age'), number: true },
      ]}
    >
      {rows.map((row) => {
        const stage = stages.find((each) => each.key === row.stage);
        const shown = clockLevel(row.share);
        return (
          <tr key={row.story.storyId}>
            <BehindStory story={row.story}>
              <span>{t('behind.pass', { pass: row.pass })}</span>
            </BehindStory>
            <td data-label={t('behind.stage')}>
              {stage ? localized(stage.name, locale) : row.stage}
              <div className={tableClasses.dimmed}>
                {clock(row.state)}
                {row.holder ? `, ${t('open.holder', { name: row.holder })}` : ''}
              </div>
            </td>
            <td data-label={t('behind.wait')} className={tableClasses.number}>
              {durationWords(row.waitMs, locale)}
            </td>
            <td data-label={t('behind.work')} className={tableClasses.number}>
              <ClockButton alignEnd asked={{ storyId: row.story.storyId, number: row.story.number }}>
                <b>{durationWords(row.workMs + row.earlierWorkMs, locale)}</b>
              </ClockButton>
            </td>
            <td data-label={t('behind.standard')}>
              {row.standardMinutes === null ? (
                <span className={tableClasses.dimmed}>{level('none')}</span>
              ) : (
                <span className={pageClasses.judged}>
                  <span>{t('minutes', { minutes: row.standardMinutes })}</span>
                  <LevelChip level={shown}>{level(shown)}</LevelChip>
                </span>
              )}
            </td>
            <td data-label={t('behind.age')} className={tableClasses.number}>
              {t('behind.ageDays', { days: row.ageDays })}
            </td>
          </tr>
        );
      })}
    </BehindTable>
  );
}
