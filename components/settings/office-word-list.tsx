'use client';

import { TextInput } from '@mantine/core';
import { IconAbc, IconSearch } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import { EmptyState } from '@/components/ui/empty-state';
import { Panel } from '@/components/ui/panel';
import { type OfficeWord, wordKey } from '@/lib/language/office-word';
import type { LanguageSettingsActions } from './language-settings-actions';
import { OfficeWordForm } from './office-word-form';
import classes from './office-word-list.module.css';
import { OfficeWordRow } from './office-word-row';
import { useRemovedWord } from './use-removed-word';

/** A list of this many words is searched rather than read. */
const LONG = 12;

/** The office's words: the list, what is looked for in it, and one more. */
export function OfficeWordList(props: { words: OfficeWord[]; actions: LanguageSettingsActions | null }) {
  const { words, actions } = props;
  const t = useTranslations('settings.language');
  const [search, setSearch] = useState('');
  const list = useRef<HTMLUListElement>(null);
  const remove = useRemovedWord(actions, list);
  const wanted = wordKey(search);
  const shown = words.filter(({ word }) => wordKey(word).includes(wanted));
  return (
    <Panel title={t('words')} description={t('wordsText')}>
      <div className={classes.tools}>
        {actions ? <OfficeWordForm allowWord={actions.allowWord} /> : null}
        {words.length >= LONG || search !== '' ? (
          <TextInput
            type="search"
            label={t('search')}
            value={search}
            leftSection={<IconSearch size={16} stroke={1.8} aria-hidden />}
            onChange={(event) => setSearch(event.currentTarget.value)}
          />
        ) : null}
      </div>
      {words.length === 0 ? (
        <EmptyState level={3} icon={<IconAbc size={24} stroke={1.6} aria-hidden />} title={t('empty')}>
          {t('emptyText')}
        </EmptyState>
      ) : (
        <>
          <p className={classes.count} role="status">
            {shown.length > 0 ? t('count', { count: shown.length }) : t('noneFound', { search })}
          </p>
          <ul ref={list} className={classes.list} aria-label={t('words')}>
            {shown.map((word) => (
              <OfficeWordRow key={wordKey(word.word)} word={word} onRemove={remove} />
            ))}
          </ul>
        </>
      )}
    </Panel>
  );
}
