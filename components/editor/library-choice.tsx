'use client';

import { Button, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconPhotoSearch, IconSearch } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ErrorNotice } from '@/components/ui/error-notice';
import type { LibraryPicture } from '@/lib/media/media-item';
import { mediaPath } from '@/lib/public/media-address';
import classes from './library-choice.module.css';

interface Page {
  pictures: LibraryPicture[];
  more: boolean;
}

async function readPage(words: string, page: number, signal: AbortSignal): Promise<Page> {
  const answer = await fetch(`/api/berkas?${new URLSearchParams({ cari: words, hal: String(page) })}`, {
    signal,
  });
  if (!answer.ok) throw new Error(`The library answered ${answer.status}`);
  return answer.json();
}

/** Pictures that are in the library already, found by words. Opened only when asked for. */
export function LibraryChoice(props: { chosen: string | null; onChoose: (picture: LibraryPicture) => void }) {
  const t = useTranslations('media.pick');
  const [open, setOpen] = useState(false);
  const [words, setWords] = useState('');
  const [asked] = useDebouncedValue(words.trim(), 250);
  const found = useInfiniteQuery({
    queryKey: ['library', asked],
    enabled: open,
    initialPageParam: 1,
    queryFn: ({ pageParam, signal }) => readPage(asked, pageParam, signal),
    getNextPageParam: (last, pages) => (last.more ? pages.length + 1 : null),
  });
  if (!open) {
    return (
      <Button
        variant="default"
        leftSection={<IconPhotoSearch size={17} stroke={1.7} aria-hidden />}
        onClick={() => setOpen(true)}
      >
        {t('open')}
      </Button>
    );
  }
  const pictures = found.data?.pages.flatMap((page) => page.pictures) ?? [];
  return (
    <div className={classes.library}>
      <TextInput
        type="search"
        aria-label={t('search')}
        placeholder={t('search')}
        value={words}
        data-autofocus
        leftSection={<IconSearch size={16} stroke={1.6} aria-hidden />}
        onChange={(event) => setWords(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
      />
      {found.isError ? <ErrorNotice messages={[t('failed')]} onRetry={() => void found.refetch()} /> : null}
      {found.isSuccess && pictures.length === 0 ? <p className={classes.empty}>{t('empty')}</p> : null}
      <ul className={classes.list} aria-label={t('results')} aria-busy={found.isFetching}>
        {pictures.map((picture) => (
          <li key={picture.id}>
            <button
              type="button"
              aria-pressed={picture.id === props.chosen}
              title={picture.name}
              onClick={() => props.onChoose(picture)}
            >
              {/* biome-ignore lint/performance/noImgElement: /media makes the widths */}
              <img src={mediaPath(picture.id, 320)} alt={picture.alt || picture.name} loading="lazy" />
            </button>
          </li>
        ))}
      </ul>
      {found.hasNextPage ? (
        <Button
          variant="subtle"
          size="compact-sm"
          loading={found.isFetchingNextPage}
          onClick={() => void found.fetchNextPage()}
        >
          {t('more')}
        </Button>
      ) : null}
    </div>
  );
}
