import { NativeSelect, TextInput } from '@mantine/core';
import { IconPhoto, IconSearch } from '@tabler/icons-react';
import { useLocale, useTranslations } from 'next-intl';
import { EmptyState } from '@/components/ui/empty-state';
import { FilterForm } from '@/components/ui/filter-form';
import { PageHeader } from '@/components/ui/page-header';
import type { Locale } from '@/lib/format/locale';
import { formatNumber } from '@/lib/format/number';
import { MEDIA_KINDS, type MediaItem, type MediaKind } from '@/lib/media/media-item';
import { MediaCard } from './media-card';
import classes from './media-page.module.css';

/** Uploaded files as a grid. */
export function MediaPage(props: {
  path: string;
  filter: { jenis?: MediaKind | undefined; nama?: string | undefined };
  total: number;
  items: MediaItem[];
}) {
  const t = useTranslations('media');
  const locale = useLocale() as Locale;
  const { filter, items } = props;
  const filtered = Boolean(filter.jenis ?? filter.nama);
  return (
    <>
      <PageHeader
        title={t('title')}
        description={t('lead', { count: props.total, shown: formatNumber(props.total, locale) })}
      />
      <FilterForm
        key={filtered ? 'some' : 'none'}
        label={t('filter')}
        clearHref={filtered ? props.path : null}
      >
        <TextInput
          type="search"
          name="nama"
          label={t('name')}
          maxLength={200}
          defaultValue={filter.nama ?? ''}
          leftSection={<IconSearch size={16} stroke={1.6} aria-hidden />}
        />
        <NativeSelect
          name="jenis"
          label={t('kind')}
          defaultValue={filter.jenis ?? ''}
          data={[
            { value: '', label: t('allKinds') },
            ...MEDIA_KINDS.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) })),
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
            <MediaCard key={item.id} item={item} />
          ))}
        </ul>
      )}
    </>
  );
}
