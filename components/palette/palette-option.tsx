'use client';

import { Combobox } from '@mantine/core';
import { IconBolt, IconFileText, IconHistory, IconLayoutGrid, IconUser } from '@tabler/icons-react';
import classes from './palette.module.css';
import type { PaletteEntry, PaletteGroup } from './use-palette-groups';

const ICONS = {
  recent: IconHistory,
  actions: IconBolt,
  stories: IconFileText,
  people: IconUser,
  pages: IconLayoutGrid,
} as const;

/** One thing found: its kind as a picture, its name, and what tells it apart. */
export function PaletteOption({ entry, group }: { entry: PaletteEntry; group: PaletteGroup['name'] }) {
  const Icon = ICONS[group];
  return (
    <Combobox.Option value={entry.id} className={classes.option}>
      <Icon size={17} stroke={1.7} aria-hidden className={classes.icon} />
      <span className={classes.label}>{entry.label}</span>
      {entry.hint ? <span className={classes.beside}>{entry.hint}</span> : null}
    </Combobox.Option>
  );
}
