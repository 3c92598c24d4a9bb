import { NativeSelect, TextInput } from '@mantine/core';
import { IconPhoto, IconSearch } from '@tabler/icons-react';
import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { EmptyState } from '@/components/ui/empty-state';
import { FilterForm } from '@/components/ui/filter-form';
import { PageHeader } from '@/components/ui/page-header';
import type { Locale } from '@/lib/format/locale';
import { formatNumber } from '@/lib/format/number';
import { MEDIA_KINDS, MEDIA_LACKS, type MediaFilter, mediaListPath } from '@/lib/media/media-filter';
import type { MediaItem } from '@/lib/media/media-item';
import { MediaCard } from './media-card';
import classes from './media-page.module.css';

/** The library: how files come in (`children`), how they are found, and the files themselves. */
export function MediaPage(props: {
  filter: MediaFilter;
  page: number;
  total: number;
  items: MediaItem[];
  children: ReactNode;
}) {
  const t = useTranslations('media');
  const locale = useLocale() as Locale;
  const { filter, items, page } = props;
  const filtered = mediaListPath(filter) !== mediaListPath({});
  return (
    <>
      <PageHeader
        title={t('title')}
        description={t('lead', { count: props.total, shown: formatNumber(props.total, locale) })}
      />
      {props.children}
      <FilterForm
        key={filtered ? 'some' : 'none'}
        label={t('filter')}
        clearHref={filtered ? mediaListPath({}) : null}
      >
        <TextInput
          className={classes.search}
          type="search"
          name="cari"
          label={t('search')}
          placeholder={t('searchHint')}
          maxLength={200}
          defaultValue={filter.words ?? ''}
          leftSection={<IconSearch size={16} stroke={1.6} aria-hidden />}
        />
        <NativeSelect
          name="jenis"
          label={t('kind')}
          defaultValue={filter.kind ?? ''}
          data={[
            { value: '', label: t('allKinds') },
            ...MEDIA_KINDS.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) })),
          ]}
        />
        <NativeSelect
          name="kurang"
          label={t('lack')}
          defaultValue={filter.lack ?? ''}
          data={[
            { value: '', label: t('allLacks') },
            ...MEDIA_LACKS.map((lack) => ({ value: lack, label: t(`lacks.${lack}`) })),
          ]}
        />
      </FilterForm>
      {items.length === 0 ? (
        <EmptyState
          icon={<IconPhoto size={22} stroke={1.6} aria-hidden />}
          title={filtered ? t('emptyFiltered') : t('empty')}
        >
          {filtered ? t('emptyFilteredText') : t('emptyText')}
        </EmptyState>
      ) : (
        <ul className={classes.grid}>
          {items.map((item) => (
            <MediaCard key={item.id} item={item} path={mediaListPath(filter, { page, fileId: item.id })} />
          ))}
        </ul>
      )}
    </>
  );
}
