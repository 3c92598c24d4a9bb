'use client';

import { NativeSelect } from '@mantine/core';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { useTransition } from 'react';
import type { Locale } from '@/lib/format/locale';
import { metricsHref, type SelectionInAddress } from '@/lib/metrics/behind-query';
import type { Selection } from '@/lib/metrics/figures';
import { addMonths, MAX_MONTHS, monthCount, monthsOf } from '@/lib/metrics/period';
import { SECTORS } from '@/lib/sop/vocabulary';
import classes from './selection-form.module.css';
import { monthWords } from './words';

const PRESETS = [1, 3, 6, 12];

/** Choice of months, sector and, where the office has several, SOP edition. It lives in the address, so that a view can be kept, sent and printed. */
export function SelectionForm(props: {
  selection: Selection;
  editions: readonly string[];
  firstMonth: string;
  thisMonth: string;
}) {
  const t = useTranslations('metrics.selection');
  const common = useTranslations('common');
  const sectorName = useTranslations('sop.sector');
  const locale = useLocale() as Locale;
  const router = useRouter();
  const [pending, startTransition] = useTransition();
  const { selection, editions, thisMonth } = props;
  const { period, sector, sop } = selection;
  const months = monthsToChoose(props.firstMonth, thisMonth, period);
  const open = (change: Partial<SelectionInAddress>) =>
    startTransition(() => router.push(metricsHref({ ...selection, ...change }), { scroll: false }));
  const options = months.map((month) => ({ value: month, label: monthWords(month, locale) }));

  return (
    <section className={classes.form} aria-label={t('label')} aria-busy={pending} data-pending={pending}>
      <nav className={classes.presets} aria-label={t('presets')}>
        {PRESETS.map((count) => {
          const preset = { from: addMonths(thisMonth, 1 - count), to: thisMonth };
          const chosen = preset.from === period.from && preset.to === period.to;
          return (
            <Link
              key={count}
              href={metricsHref({ period: preset, sector, sop })}
              aria-current={chosen ? 'true' : undefined}
              scroll={false}
              prefetch={false}
            >
              {t('months', { count })}
            </Link>
          );
        })}
      </nav>
      <NativeSelect
        aria-label={t('from')}
        data={options}
        value={period.from}
        onChange={({ currentTarget: { value } }) =>
          open({
            period: value > period.to ? { from: value, to: value } : { ...period, from: value },
          })
        }
      />
      <NativeSelect
        aria-label={t('to')}
        data={options}
        value={period.to}
        onChange={({ currentTarget: { value } }) =>
          open({
            period: value < period.from ? { from: value, to: value } : { ...period, to: value },
          })
        }
      />
      <NativeSelect
        aria-label={t('sector')}
        data={[
          { value: '', label: common('allSectors') },
          ...SECTORS.map((key) => ({ value: key, label: sectorName(key) })),
        ]}
        value={sector ?? ''}
        onChange={({ currentTarget: { value } }) => open({ sector: value || null })}
      />
      {editions.length > 1 ? (
        <NativeSelect
          aria-label={t('sop')}
          data={[
            { value: '', label: t('allEditions') },
            ...editions.map((edition) => ({ value: edition, label: t('edition', { edition }) })),
          ]}
          value={sop ?? ''}
          onChange={({ currentTarget: { value } }) => open({ sop: value || null })}
        />
      ) : null}
    </section>
  );
}

/** From the first month with stories to the present one, and whatever is chosen; at most five years. */
function monthsToChoose(firstMonth: string, thisMonth: string, period: Selection['period']): string[] {
  const from = [firstMonth, period.from].toSorted()[0] ?? firstMonth;
  const to = [thisMonth, period.to].toSorted().at(-1) ?? thisMonth;
  const reach = monthCount({ from, to }) > MAX_MONTHS ? addMonths(to, 1 - MAX_MONTHS) : from;
  const months = monthsOf({ from: reach, to }).toReversed();
  return months.includes(period.from) ? months : [...months, period.from];
}
