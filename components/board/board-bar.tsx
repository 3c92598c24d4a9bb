'use client';

import { ActionIcon, Button, CloseButton, NativeSelect, TextInput } from '@mantine/core';
import { IconAdjustmentsHorizontal, IconFilterOff, IconMoonStars, IconSearch } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { type BoardFilter, isFiltering, NO_FILTER } from '@/lib/board/filter';
import { formatRelativeDay, formatTime } from '@/lib/format/date';
import { may } from '@/lib/sop/permissions';
import { SECTORS } from '@/lib/sop/vocabulary';
import { isWorkingTime, nextWorkingInstant } from '@/lib/worktime/working-time';
import classes from './board-bar.module.css';
import { useBoardTools } from './board-context';

export interface BoardBarProps {
  counts: { all: number; past: number; turn: number; mine: number; shown: number };
  filter: BoardFilter;
  onFilter: (change: Partial<BoardFilter>) => void;
  now: Date;
  /** When the board was last read, ISO 8601, if reading it again failed. */
  failedSince: string | null;
  onRetry: () => void;
}

/** Above the columns: how much there is, how much of it waits or is late, and what to narrow the board to. */
export function BoardBar({ counts, filter, onFilter, now, failedSince, onRetry }: BoardBarProps) {
  const t = useTranslations('board');
  const common = useTranslations('common');
  const { me, locale, performs } = useBoardTools();
  const [unfolded, setUnfolded] = useState(() => filter.text !== '' || filter.sector !== null);
  const filtering = isFiltering(filter);
  return (
    <header className={classes.bar}>
      <div className={classes.heading}>
        <h1 className={classes.title}>{t('title')}</h1>
        <p className={classes.sum} role="status">
          {filtering
            ? t('openFiltered', { shown: counts.shown, count: counts.all })
            : t('open', { count: counts.all })}
        </p>
        <ActionIcon
          className={classes.unfold}
          aria-label={t('filters')}
          aria-expanded={unfolded}
          onClick={() => setUnfolded(!unfolded)}
        >
          <IconAdjustmentsHorizontal size={20} stroke={1.7} aria-hidden />
        </ActionIcon>
      </div>
      <fieldset className={classes.toggles}>
        <legend className={classes.unseen}>{t('filters')}</legend>
        {performs ? (
          <Toggle on={filter.turn} count={counts.turn} onClick={() => onFilter({ turn: !filter.turn })}>
            {t('turn')}
          </Toggle>
        ) : null}
        <Toggle
          on={filter.past}
          count={counts.past}
          alarming={counts.past > 0}
          onClick={() => onFilter({ past: !filter.past })}
        >
          {t('past')}
        </Toggle>
        {may(me, 'story.viewAll') ? (
          <Toggle on={filter.mine} count={counts.mine} onClick={() => onFilter({ mine: !filter.mine })}>
            {t('mine')}
          </Toggle>
        ) : null}
      </fieldset>
      <search className={classes.fields} data-unfolded={unfolded || undefined}>
        <TextInput
          className={classes.search}
          aria-label={t('search')}
          placeholder={t('search')}
          value={filter.text}
          maxLength={100}
          onChange={(event) => onFilter({ text: event.currentTarget.value })}
          leftSection={<IconSearch size={16} stroke={1.7} aria-hidden />}
          rightSection={
            filter.text ? (
              <CloseButton size="sm" aria-label={t('clearText')} onClick={() => onFilter({ text: '' })} />
            ) : null
          }
        />
        <SectorSelect filter={filter} onFilter={onFilter} />
        {filtering ? (
          <ActionIcon aria-label={t('clear')} title={t('clear')} onClick={() => onFilter(NO_FILTER)}>
            <IconFilterOff size={18} stroke={1.7} aria-hidden />
          </ActionIcon>
        ) : null}
      </search>
      {failedSince ? (
        <p className={classes.notice} role="alert">
          {t('offline', { time: formatTime(new Date(failedSince), locale) })}
          <Button size="compact-sm" variant="default" onClick={onRetry}>
            {common('retry')}
          </Button>
        </p>
      ) : (
        <RestHours now={now} />
      )}
    </header>
  );
}

function SectorSelect({ filter, onFilter }: Pick<BoardBarProps, 'filter' | 'onFilter'>) {
  const t = useTranslations('board');
  const common = useTranslations('common');
  const sop = useTranslations('sop');
  return (
    <NativeSelect
      className={classes.sector}
      aria-label={t('sector')}
      value={filter.sector ?? ''}
      onChange={(event) => {
        const { value } = event.currentTarget;
        onFilter({ sector: SECTORS.find((sector) => sector === value) ?? null });
      }}
      data={[
        { value: '', label: common('allSectors') },
        ...SECTORS.map((sector) => ({ value: sector, label: sop(`sector.${sector}`) })),
      ]}
    />
  );
}

/** Outside working hours no clock runs; the board says so, and until when. */
function RestHours({ now }: { now: Date }) {
  const t = useTranslations('board');
  const { calendar, locale } = useBoardTools();
  if (isWorkingTime(calendar, now)) return null;
  const next = nextWorkingInstant(calendar, now);
  return (
    <p className={classes.notice}>
      <IconMoonStars size={15} stroke={1.7} aria-hidden />
      {t('restHours', { day: formatRelativeDay(next, now, locale), time: formatTime(next, locale) })}
    </p>
  );
}

interface ToggleProps {
  on: boolean;
  count: number;
  alarming?: boolean;
  onClick: () => void;
  children: string;
}

function Toggle({ on, count, alarming, onClick, children }: ToggleProps) {
  return (
    <button type="button" className={classes.toggle} aria-pressed={on} onClick={onClick}>
      {children}
      <span className={classes.count} data-alarming={alarming || undefined}>
        {count}
      </span>
    </button>
  );
}
