import { NativeSelect, TextInput } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { FilterForm } from '@/components/ui/filter-form';
import type { LogFilter } from '@/lib/log/log-filter';
import { STORY_EVENT_TYPES } from '@/lib/sop/vocabulary';

/** The log's filter: person, kind of event, first and last day. */
export function LogFilterForm(props: {
  filter: LogFilter;
  people: { id: string; name: string }[];
  path: string;
}) {
  const t = useTranslations();
  const { filter } = props;
  const any = Object.values(filter).some(Boolean);
  return (
    // A new key empties the fields when the filter is cleared by its link.
    <FilterForm key={any ? 'some' : 'none'} label={t('log.filter')} clearHref={any ? props.path : null}>
      <NativeSelect
        name="orang"
        label={t('log.person')}
        defaultValue={filter.orang ?? ''}
        data={[
          { value: '', label: t('log.everybody') },
          ...props.people.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <NativeSelect
        name="jenis"
        label={t('log.type')}
        defaultValue={filter.jenis ?? ''}
        data={[
          { value: '', label: t('log.everything') },
          ...STORY_EVENT_TYPES.map((type) => ({ value: type, label: t(`sop.event.${type}`) })),
        ]}
      />
      <TextInput type="date" name="dari" label={t('log.from')} defaultValue={filter.dari ?? ''} />
      <TextInput type="date" name="sampai" label={t('log.to')} defaultValue={filter.sampai ?? ''} />
    </FilterForm>
  );
}
