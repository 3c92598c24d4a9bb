'use client';

import { NativeSelect, SegmentedControl } from '@mantine/core';
import { IconCalendar, IconLayoutKanban, IconList } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { type BoardAddress, LANES, type LaneBy, VIEWS } from '@/lib/board/board-address';
import { sectorOf, withSector } from '@/lib/board/filter-toggle';
import { SECTORS } from '@/lib/sop/vocabulary';
import classes from './board-bar.module.css';
import { useBoardTools } from './board-context';

interface BarFieldProps {
  address: BoardAddress;
  onAddress: (change: Partial<BoardAddress>) => void;
}

const VIEW_ICONS = { board: IconLayoutKanban, list: IconList, calendar: IconCalendar } as const;

/** One sector, or all; written into the filter. */
export function SectorSelect({ address, onAddress }: BarFieldProps) {
  const t = useTranslations('board');
  const common = useTranslations('common');
  const sop = useTranslations('sop');
  const { locale } = useBoardTools();
  return (
    <NativeSelect
      className={classes.sector}
      aria-label={t('sector')}
      value={sectorOf(address.filter) ?? ''}
      onChange={(event) => {
        const { value } = event.currentTarget;
        const sector = SECTORS.find((known) => known === value) ?? null;
        onAddress({ filter: withSector(address.filter, sector, locale) });
      }}
      data={[
        { value: '', label: common('allSectors') },
        ...SECTORS.map((sector) => ({ value: sector, label: sop(`sector.${sector}`) })),
      ]}
    />
  );
}

/** What the lanes go by; only columns have lanes. */
export function LaneSelect({ address, onAddress }: BarFieldProps) {
  const t = useTranslations('boardView.lanes');
  if (address.view !== 'board') return null;
  return (
    <NativeSelect
      className={classes.lanes}
      aria-label={t('label')}
      value={address.lanes}
      onChange={(event) => onAddress({ lanes: event.currentTarget.value as LaneBy })}
      data={(Object.keys(LANES) as LaneBy[]).map((by) => ({ value: by, label: t(by) }))}
    />
  );
}

/** Columns, list or calendar; `named` writes the words beside the icons. */
export function LayoutChoice({ address, onAddress, named }: BarFieldProps & { named: boolean }) {
  const t = useTranslations('boardView.layout');
  return (
    <SegmentedControl
      aria-label={t('label')}
      size="sm"
      value={address.view}
      onChange={(view) => onAddress({ view: view as BoardAddress['view'] })}
      data={(Object.keys(VIEWS) as BoardAddress['view'][]).map((view) => {
        const Icon = VIEW_ICONS[view];
        return {
          value: view,
          label: (
            <span className={classes.layout} title={t(view)}>
              <Icon size={17} stroke={1.7} aria-hidden />
              <span className={named ? undefined : classes.unseen}>{t(view)}</span>
            </span>
          ),
        };
      })}
    />
  );
}
