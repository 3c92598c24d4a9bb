'use client';

import { NativeSelect, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState, useTransition } from 'react';
import { type MaterialFilterAddress, materialListAddress } from '@/lib/material/material-list-address';
import { MATERIAL_STANDINGS, type MaterialStanding } from '@/lib/material/material-standing';
import { SECTORS } from '@/lib/sop/vocabulary';
import classes from './material-filters.module.css';

const SEARCH_AFTER_MS = 350;

/** Filters of the list of materials: standing with its counts, sector, words of the title. All in the address. */
export function MaterialFilters(props: {
  filter: MaterialFilterAddress;
  counts: Record<MaterialStanding, number>;
}) {
  const t = useTranslations('material');
  const sop = useTranslations('sop');
  const common = useTranslations('common');
  const { filter, counts } = props;
  const router = useRouter();
  const [pending, startTransition] = useTransition();
  const go = (change: Partial<MaterialFilterAddress>) =>
    startTransition(() =>
      router.replace(materialListAddress({ ...filter, page: 1, ...change }), { scroll: false }),
    );
  const all = MATERIAL_STANDINGS.reduce((sum, standing) => sum + counts[standing], 0);
  return (
    <search className={classes.filters} aria-busy={pending}>
      <nav className={classes.tabs} aria-label={t('list.standings')}>
        {[null, ...MATERIAL_STANDINGS].map((standing) => (
          <Link
            key={standing ?? 'all'}
            className={classes.tab}
            href={materialListAddress({ ...filter, standing, page: 1 })}
            aria-current={filter.standing === standing ? 'true' : undefined}
            scroll={false}
          >
            {standing ? t(`standing.${standing}`) : t('list.all')}
            <span className={classes.count}>{standing ? counts[standing] : all}</span>
          </Link>
        ))}
      </nav>
      <div className={classes.fields}>
        <NativeSelect
          aria-label={t('list.sector')}
          value={filter.sector ?? ''}
          onChange={(event) => {
            const chosen = event.currentTarget.value;
            go({ sector: SECTORS.find((sector) => sector === chosen) ?? null });
          }}
          data={[
            { value: '', label: common('allSectors') },
            ...SECTORS.map((value) => ({ value, label: sop(`sector.${value}`) })),
          ]}
        />
        <SearchField label={t('list.search')} search={filter.search} onSearch={(search) => go({ search })} />
      </div>
    </search>
  );
}

function SearchField(props: { label: string; search: string; onSearch: (search: string) => void }) {
  const [typed, setTyped] = useState(props.search);
  const sought = useRef(props.search);
  useEffect(() => {
    if (typed.trim() === sought.current) return;
    const timer = setTimeout(() => {
      sought.current = typed.trim();
      props.onSearch(typed.trim());
    }, SEARCH_AFTER_MS);
    return () => clearTimeout(timer);
  }, [typed, props.onSearch]);
  return (
    <TextInput
      type="search"
      aria-label={props.label}
      placeholder={props.label}
      maxLength={100}
      leftSection={<IconSearch size={16} stroke={1.7} aria-hidden />}
      value={typed}
      onChange={(event) => setTyped(event.currentTarget.value)}
    />
  );
}
