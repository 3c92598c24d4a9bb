'use client';

import { ActionIcon } from '@mantine/core';
import { IconFilterOff, IconKeyboard } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { LaneSelect, LayoutChoice, SectorSelect } from './bar-fields';
import classes from './board-bar.module.css';
import { BoardNotice } from './board-notice';
import { FilterField } from './filter-field';
import type { BoardBarProps } from './layout-props';
import { LiveSign } from './live-sign';
import { QuickFilters } from './quick-filters';
import { ViewMenu } from './view-menu';

interface HeadProps extends BoardBarProps {
  now: Date;
  failedSince: Date | null;
  onRetry: () => void;
  /** Opens the sheet of shortcuts. */
  onKeys: () => void;
}

/** Above the board: how much there is, whether it is live, what narrows it, and how it is laid out. */
export function BoardBar({ now, failedSince, onRetry, onKeys, ...bar }: HeadProps) {
  const keys = useTranslations('hands.keys');
  const t = useTranslations('board');
  const { address, onAddress, counts, filter } = bar;
  return (
    <header className={classes.bar}>
      <div className={classes.heading}>
        <h1 className={classes.title}>{t('title')}</h1>
        <p className={classes.sum} role="status">
          {filter.narrows
            ? t('openFiltered', { shown: counts.shown, count: counts.all })
            : t('open', { count: counts.all })}
        </p>
        <LiveSign />
      </div>
      <QuickFilters {...bar} />
      <div className={classes.arrange}>
        <LaneSelect address={address} onAddress={onAddress} />
        <LayoutChoice address={address} onAddress={onAddress} named={false} />
        <ViewMenu views={bar.views} />
        <ActionIcon aria-label={keys('open')} title={keys('open')} aria-haspopup="dialog" onClick={onKeys}>
          <IconKeyboard size={19} stroke={1.6} aria-hidden />
        </ActionIcon>
      </div>
      <search className={classes.fields}>
        <FilterField
          value={address.filter}
          onChange={(text) => onAddress({ filter: text })}
          vocabulary={bar.vocabulary}
          faults={filter.faults}
        />
        <SectorSelect address={address} onAddress={onAddress} />
        {address.filter.trim() ? (
          <ActionIcon aria-label={t('clear')} title={t('clear')} onClick={() => onAddress({ filter: '' })}>
            <IconFilterOff size={18} stroke={1.7} aria-hidden />
          </ActionIcon>
        ) : null}
      </search>
      <BoardNotice now={now} failedSince={failedSince} onRetry={onRetry} />
    </header>
  );
}
