'use client';

import { CloseButton, Combobox, TextInput, useCombobox } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { useId, useRef, useState } from 'react';
import { FILTER_LIMIT } from '@/lib/board/filter-language';
import type { FilterFault, FilterVocabulary } from '@/lib/board/filter-resolve';
import { suggestFilter } from '@/lib/board/filter-suggest';
import { FILTER_KEYS } from '@/lib/board/filter-words';
import { useBoardTools } from './board-context';
import classes from './filter-field.module.css';

interface FilterFieldProps {
  value: string;
  onChange: (filter: string) => void;
  vocabulary: FilterVocabulary;
  faults: FilterFault[];
  /** In a sheet, which would cut the suggestions off. */
  sheet?: boolean;
}

/** The filter as text, with what may be typed next: arrows choose, Enter takes, Escape closes. */
export function FilterField({ value, onChange, vocabulary, faults, sheet = false }: FilterFieldProps) {
  const t = useTranslations('boardView.filter');
  const board = useTranslations('board');
  const { locale } = useBoardTools();
  const faultsId = useId();
  const input = useRef<HTMLInputElement>(null);
  const [caret, setCaret] = useState(0);
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const { from, suggestions } = suggestFilter(value, Math.min(caret, value.length), vocabulary, locale);
  const follow = () => {
    setCaret(input.current?.selectionStart ?? value.length);
    combobox.resetSelectedOption();
  };

  const take = (word: string) => {
    const chosen = suggestions.find((suggestion) => suggestion.word === word);
    const text = `${word}${chosen?.whole ? ' ' : ''}`;
    const at = from + text.length;
    onChange(value.slice(0, from) + text + value.slice(caret).replace(/^\S*\s?/, ''));
    setCaret(at);
    if (chosen?.whole) combobox.closeDropdown();
    else combobox.resetSelectedOption();
    // The caret goes behind the word once the field shows it.
    requestAnimationFrame(() => input.current?.setSelectionRange(at, at));
  };

  return (
    <div className={classes.field}>
      <Combobox
        store={combobox}
        onOptionSubmit={take}
        position="bottom-start"
        width={280}
        offset={4}
        withinPortal={sheet}
      >
        <Combobox.Target>
          <TextInput
            ref={input}
            data-filter-field
            aria-label={t('label')}
            placeholder={t('placeholder')}
            value={value}
            maxLength={FILTER_LIMIT}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            aria-describedby={faults.length > 0 ? faultsId : undefined}
            onChange={(event) => {
              onChange(event.currentTarget.value);
              setCaret(event.currentTarget.selectionStart ?? event.currentTarget.value.length);
              combobox.openDropdown();
              combobox.resetSelectedOption();
            }}
            onClick={() => {
              follow();
              combobox.openDropdown();
            }}
            onKeyUp={(event) => {
              if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') follow();
            }}
            onBlur={() => combobox.closeDropdown()}
            leftSection={<IconSearch size={16} stroke={1.7} aria-hidden />}
            rightSection={
              value ? (
                <CloseButton size="sm" aria-label={board('clearText')} onClick={() => onChange('')} />
              ) : null
            }
          />
        </Combobox.Target>
        <Combobox.Dropdown hidden={suggestions.length === 0}>
          <Combobox.Options aria-label={t('suggestions')} mah={300} style={{ overflowY: 'auto' }}>
            {suggestions.map(({ word }) => (
              <Combobox.Option key={word} value={word}>
                <code className={classes.word}>{word}</code>
              </Combobox.Option>
            ))}
          </Combobox.Options>
        </Combobox.Dropdown>
      </Combobox>
      {faults.length > 0 ? (
        <p id={faultsId} className={classes.faults} role="status">
          {faults.map(
            ({ key, value: unknown }) =>
              `${t('fault', { key: FILTER_KEYS[key][locale === 'en' ? 1 : 0], value: unknown })} `,
          )}
          {t('faultsHint')}
        </p>
      ) : null}
    </div>
  );
}
