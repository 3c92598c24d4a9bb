'use client';

import { IconBolt, IconFileText, IconHistory, IconLayoutGrid, IconUser } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import classes from './palette.module.css';
import type { PaletteEntry, PaletteGroup } from './use-palette-groups';

const ICONS = {
  recent: IconHistory,
  actions: IconBolt,
  stories: IconFileText,
  people: IconUser,
  pages: IconLayoutGrid,
} as const;

interface PaletteOptionsProps {
  id: string;
  groups: PaletteGroup[];
  /** Index of the one chosen, counted over all groups. */
  at: number;
  optionId: (index: number) => string;
  onTake: (entry: PaletteEntry) => void;
}

/** What was found, in groups. The focus stays in the field; it names the option that is chosen. */
export function PaletteOptions({ id, groups, at, optionId, onTake }: PaletteOptionsProps) {
  const t = useTranslations('palette');
  const before = groups.map((_, index) =>
    groups.slice(0, index).reduce((sum, { items }) => sum + items.length, 0),
  );
  return (
    <div id={id} className={classes.list} role="listbox" aria-label={t('label')}>
      {groups.map(({ name, items }, group) => {
        const Icon = ICONS[name];
        return (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset may not stand in a listbox
          <div key={name} role="group" aria-label={t(`group.${name}`)}>
            <div className={classes.group} aria-hidden>
              {t(`group.${name}`)}
            </div>
            {items.map((entry, index) => {
              const place = (before[group] ?? 0) + index;
              return (
                // biome-ignore lint/a11y/useKeyWithClickEvents: keys are heard by the field
                // biome-ignore lint/a11y/useFocusableInteractive: the field names it by aria-activedescendant
                <div
                  key={entry.id}
                  id={optionId(place)}
                  className={classes.option}
                  role="option"
                  aria-selected={place === at}
                  onMouseDown={(event) => event.preventDefault()}
                  onClick={() => onTake(entry)}
                >
                  <Icon size={17} stroke={1.7} aria-hidden className={classes.icon} />
                  <span className={classes.label}>{entry.label}</span>
                  {entry.hint ? <span className={classes.beside}>{entry.hint}</span> : null}
                </div>
              );
            })}
          </div>
        );
      })}
    </div>
  );
}
