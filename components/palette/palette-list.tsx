'use client';

import { CloseButton, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { type KeyboardEvent, useEffect, useId, useState } from 'react';
import type { NavItem } from '@/components/ui/nav-item';
import { SEARCH_LIMIT } from '@/lib/palette/palette-item';
import type { Actor } from '@/lib/sop/roles';
import classes from './palette.module.css';
import type { PaletteAction } from './palette-context';
import { PaletteOptions } from './palette-options';
import { type PaletteEntry, usePaletteGroups } from './use-palette-groups';

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
  const listId = useId();
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const { groups, searching, failed } = usePaletteGroups({ ...given, text });
  const entries = groups.flatMap(({ items }) => items);
  // What was chosen may be gone from a newer list: then the first is.
  const at = Math.max(
    0,
    entries.findIndex(({ id }) => id === chosen),
  );
  const optionId = (index: number) => `${listId}-${index}`;
  const current = optionId(at);
  // biome-ignore lint/correctness/useExhaustiveDependencies: scrolled to when another one is chosen.
  useEffect(() => {
    document.getElementById(current)?.scrollIntoView({ block: 'nearest' });
  }, [chosen, current]);

  const run = (entry: PaletteEntry | undefined) => {
    if (!entry) return;
    onClose();
    // The dialog gives the focus back first: what is run may open one of its own.
    setTimeout(entry.run, 60);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (event.nativeEvent.isComposing || (step === 0 && event.key !== 'Enter')) return;
    event.preventDefault();
    if (step === 0) run(entries[at]);
    else setChosen(entries.at((at + step) % entries.length)?.id ?? null);
  };
  const told = failed
    ? t('failed')
    : entries.length > 0
      ? null
      : searching
        ? t('searching')
        : t('nothing', { query: text.trim() });
  return (
    <>
      <div className={classes.head}>
        <TextInput
          data-autofocus
          className={classes.field}
          variant="unstyled"
          size="md"
          role="combobox"
          aria-label={t('field')}
          aria-haspopup="listbox"
          aria-expanded={entries.length > 0}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={entries.length > 0 ? current : undefined}
          placeholder={t('placeholder')}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={SEARCH_LIMIT}
          leftSection={<IconSearch size={18} stroke={1.7} aria-hidden />}
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value);
            setChosen(null);
          }}
          onKeyDown={onKeyDown}
        />
        <CloseButton aria-label={common('close')} onClick={onClose} />
      </div>
      <PaletteOptions id={listId} groups={groups} at={at} optionId={optionId} onTake={run} />
      {told ? <p className={classes.told}>{told}</p> : null}
      <p className={classes.unseen} role="status">
        {searching ? '' : (told ?? t('found', { count: entries.length }))}
      </p>
      <p className={classes.hint} aria-hidden>
        {t('hint')}
      </p>
    </>
  );
}
