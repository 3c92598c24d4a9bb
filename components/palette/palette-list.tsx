'use client';

import { CloseButton, Combobox, TextInput, useCombobox } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import type { NavItem } from '@/components/ui/nav-item';
import { SEARCH_LIMIT } from '@/lib/palette/palette-item';
import type { Actor } from '@/lib/sop/roles';
import classes from './palette.module.css';
import type { PaletteAction } from './palette-context';
import { PaletteOption } from './palette-option';
import { usePaletteGroups } from './use-palette-groups';

interface PaletteListProps {
  person: Actor;
  places: NavItem[];
  actions: PaletteAction[];
  onClose: () => void;
}

/** A field over the list of what it finds: arrows choose, Enter opens, Escape closes. */
export function PaletteList({ onClose, ...given }: PaletteListProps) {
  const t = useTranslations('palette');
  const common = useTranslations('common');
  const [text, setText] = useState('');
  const { groups, searching, failed } = usePaletteGroups({ ...given, text });
  const combobox = useCombobox({ opened: true });
  const entries = groups.flatMap(({ items }) => items);
  const listed = entries.map(({ id }) => id).join('\n');
  // biome-ignore lint/correctness/useExhaustiveDependencies: chosen anew when another list is shown.
  useEffect(() => {
    combobox.selectFirstOption();
  }, [listed]);
  const take = (id: string) => {
    const entry = entries.find((each) => each.id === id);
    onClose();
    // The dialog gives the focus back first: what is run may open one of its own.
    if (entry) setTimeout(entry.run, 60);
  };
  const told = searching
    ? t('searching')
    : failed
      ? t('failed')
      : entries.length === 0
        ? t('nothing', { query: text.trim() })
        : null;
  return (
    <Combobox store={combobox} onOptionSubmit={take} withinPortal={false}>
      <div className={classes.head}>
        <Combobox.EventsTarget withExpandedAttribute>
          <TextInput
            data-autofocus
            className={classes.field}
            variant="unstyled"
            size="md"
            aria-label={t('field')}
            placeholder={t('placeholder')}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            maxLength={SEARCH_LIMIT}
            leftSection={<IconSearch size={18} stroke={1.7} aria-hidden />}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
            // An open list keeps Escape from the dialog; this one is never closed by itself.
            onKeyDown={(event) => event.key === 'Escape' && onClose()}
          />
        </Combobox.EventsTarget>
        <CloseButton aria-label={common('close')} onClick={onClose} />
      </div>
      <Combobox.Options className={classes.list} aria-label={t('label')}>
        {groups.map(({ name, items }) => (
          <Combobox.Group key={name} label={t(`group.${name}`)} classNames={{ groupLabel: classes.group }}>
            {items.map((entry) => (
              <PaletteOption key={entry.id} entry={entry} group={name} />
            ))}
          </Combobox.Group>
        ))}
      </Combobox.Options>
      {told ? <p className={classes.told}>{told}</p> : null}
      <p className={classes.unseen} role="status">
        {searching ? '' : (told ?? t('found', { count: entries.length }))}
      </p>
      <p className={classes.hint} aria-hidden>
        {t('hint')}
      </p>
    </Combobox>
  );
}
