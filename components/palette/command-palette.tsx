'use client';

import { useDebouncedValue } from '@mantine/hooks';
import { Spotlight } from '@mantine/spotlight';
import '@mantine/spotlight/styles.layer.css';
import { IconArrowRight, IconFileText, IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { useRecentStories } from './use-recent-stories';

/** A page or a thing to begin, with the words it is found by. */
export interface PalettePlace {
  href: string;
  label: string;
}

interface FoundStory {
  id: string;
  number: number;
  title: string;
  stage: { id: string; en: string };
}

async function fetchStories(sought: string, signal: AbortSignal): Promise<FoundStory[]> {
  const answer = await fetch(`/api/cari-naskah?q=${encodeURIComponent(sought)}`, { signal });
  if (!answer.ok) throw new Error(`GET /api/cari-naskah: ${answer.status}`);
  return ((await answer.json()) as { stories: FoundStory[] }).stories;
}

/** Ctrl-K: stories by number, title or label, and every page this person may open. */
export function CommandPalette({ places }: { places: PalettePlace[] }) {
  const t = useTranslations('common.palette');
  const locale = useLocale() === 'en' ? 'en' : 'id';
  const router = useRouter();
  const [query, setQuery] = useState('');
  const [sought] = useDebouncedValue(query.trim(), 150);
  const recent = useRecentStories();
  const found = useQuery({
    queryKey: ['palette', sought],
    queryFn: ({ signal }) => fetchStories(sought, signal),
    enabled: sought !== '',
    staleTime: 5_000,
  });
  const named = places.filter(({ label }) => label.toLowerCase().includes(query.trim().toLowerCase()));
  const stories =
    query.trim() === ''
      ? recent.map(({ id, number, title }) => ({
          id,
          label: `#${number} ${title}`,
          description: t('recent'),
        }))
      : (found.data ?? []).map(({ id, number, title, stage }) => ({
          ...{ id, label: `#${number} ${title}`, description: stage[locale] },
        }));
  const nothing = sought !== '' && sought === query.trim() && !found.isFetching;
  return (
    <Spotlight.Root
      query={query}
      onQueryChange={setQuery}
      shortcut={['mod + K']}
      attributes={{ content: { 'aria-label': t('label') } }}
      scrollable
      maxHeight={420}
      clearQueryOnClose
    >
      <Spotlight.Search
        aria-label={t('label')}
        placeholder={t('placeholder')}
        leftSection={<IconSearch size={18} stroke={1.6} aria-hidden />}
        maxLength={100}
      />
      <Spotlight.ActionsList>
        {stories.length > 0 ? (
          <Spotlight.ActionsGroup label={t('stories')}>
            {stories.map(({ id, label, description }) => (
              <Spotlight.Action
                key={id}
                label={label}
                description={description}
                leftSection={<IconFileText size={18} stroke={1.6} aria-hidden />}
                onClick={() => router.push(`/naskah/${id}`)}
              />
            ))}
          </Spotlight.ActionsGroup>
        ) : null}
        {named.length > 0 ? (
          <Spotlight.ActionsGroup label={t('places')}>
            {named.map(({ href, label }) => (
              <Spotlight.Action
                key={href}
                label={label}
                leftSection={<IconArrowRight size={18} stroke={1.6} aria-hidden />}
                onClick={() => router.push(href)}
              />
            ))}
          </Spotlight.ActionsGroup>
        ) : null}
        {found.isError ? <Spotlight.Empty>{t('failed')}</Spotlight.Empty> : null}
        {nothing && !found.isError && stories.length + named.length === 0 ? (
          <Spotlight.Empty>{t('nothing')}</Spotlight.Empty>
        ) : null}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}
