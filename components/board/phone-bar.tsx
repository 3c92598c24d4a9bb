'use client';

import { Button, Drawer } from '@mantine/core';
import { IconAdjustmentsHorizontal } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { LaneSelect, LayoutChoice, SectorSelect } from './bar-fields';
import { FilterField } from './filter-field';
import type { BoardBarProps } from './layout-props';
import classes from './phone-bar.module.css';
import { ViewMenu } from './view-menu';

/** On a phone: layout and filter at the thumb, the filter's fields in a sheet from below. */
export function PhoneBar({ address, onAddress, counts, filter, vocabulary, views }: BoardBarProps) {
  const t = useTranslations('boardView');
  const board = useTranslations('board');
  const common = useTranslations('common');
  const [open, setOpen] = useState(false);
  const count = filter.terms.length;
  return (
    <div className={classes.bar}>
      <LayoutChoice address={address} onAddress={onAddress} named={false} />
      <Button
        variant={count > 0 ? 'filled' : 'default'}
        leftSection={<IconAdjustmentsHorizontal size={18} stroke={1.7} aria-hidden />}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {count > 0 ? t('filter.openCount', { count }) : t('filter.open')}
      </Button>
      <Drawer
        opened={open}
        onClose={() => setOpen(false)}
        position="bottom"
        size="auto"
        title={t('filter.sheet')}
        closeButtonProps={{ 'aria-label': common('close') }}
        classNames={{ content: classes.sheet, body: classes.body, title: classes.title }}
      >
        <FilterField
          value={address.filter}
          onChange={(text) => onAddress({ filter: text })}
          vocabulary={vocabulary}
          faults={filter.faults}
          sheet
        />
        <SectorSelect address={address} onAddress={onAddress} />
        <LaneSelect address={address} onAddress={onAddress} />
        <ViewMenu views={views} wide />
        <div className={classes.foot}>
          <Button variant="default" disabled={count === 0} onClick={() => onAddress({ filter: '' })}>
            {board('clear')}
          </Button>
          <Button onClick={() => setOpen(false)}>{t('filter.done', { count: counts.shown })}</Button>
        </div>
      </Drawer>
    </div>
  );
}
