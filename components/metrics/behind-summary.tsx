import { useLocale, useTranslations } from 'next-intl';
import type { Locale } from '@/lib/format/locale';
import { formatNumber } from '@/lib/format/number';
import type { SummaryItem } from '@/lib/metrics/behind-list';
import classes from './behind-page.module.css';
import { longDurationWords, NO_FIGURE, shareWords } from './words';

/** The figures of the list, reckoned from its rows: the number that was clicked is among them. */
export function BehindSummary({ items }: { items: readonly SummaryItem[] }) {
  const t = useTranslations('metrics.behind');
  const locale = useLocale() as Locale;
  return (
    <dl className={classes.summary}>
      {items.map((item) => (
        <div key={item.key}>
          <dt>{t(item.key)}</dt>
          <dd>
            <ItemWords item={item} locale={locale} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function ItemWords({ item, locale }: { item: SummaryItem; locale: Locale }) {
  const t = useTranslations('metrics');
  const count = (value: number) => formatNumber(value, locale);
  switch (item.kind) {
    case 'count':
      return item.of === null
        ? count(item.value)
        : t('of', { part: count(item.value), whole: count(item.of) });
    case 'share':
      return (
        <>
          {shareWords(item.part, item.whole, locale)}{' '}
          <small>{t('of', { part: count(item.part), whole: count(item.whole) })}</small>
        </>
      );
    case 'duration':
      return longDurationWords(item.ms, locale);
    case 'days':
      return item.days === null ? NO_FIGURE : t('days', { days: item.days });
  }
}
