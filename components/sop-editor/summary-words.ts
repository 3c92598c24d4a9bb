'use client';

import { useLocale, useTranslations } from 'next-intl';
import type { Locale } from '@/lib/format/locale';
import type { SummaryLine } from '@/lib/sop/comparison-summary';
import { useMinutesWords } from './value-words';

/** Turns a line of a comparison's summary into a sentence. */
export function useSummaryWords(): (line: SummaryLine) => string {
  const t = useTranslations('sopEditor');
  const action = useTranslations('sop.action');
  const locale = useLocale() as Locale;
  const minutes = useMinutesWords();
  return (line) => {
    const list = line.kind === 'standard' ? '' : t(`list.${line.list}`);
    switch (line.kind) {
      case 'standard':
        return t('summary.standard', {
          name: line.name[locale],
          before: minutes(line.before, false),
          after: minutes(line.after, line.perMaterial),
        });
      case 'lines':
        return t('summary.lines', {
          list,
          counts: (['added', 'removed', 'changed', 'moved'] as const)
            .filter((kind) => line[kind] > 0)
            .map((kind) => t(`summary.count.${kind}`, { count: line[kind] }))
            .join(', '),
        });
      case 'changed': {
        const fields = line.fields.map((field) => t(`field.${field}` as 'field.id')).join(', ');
        const name = nameOf(line);
        return name ? t('summary.changed', { list, name, fields }) : t('summary.block', { list, fields });
      }
      default:
        return t(`summary.${line.kind}`, { list, name: nameOf(line) });
    }

    function nameOf({ name, action: key }: Exclude<SummaryLine, { kind: 'standard' | 'lines' }>): string {
      const words = name[locale];
      return key && words ? `${words} (${action(key as 'approve')})` : words;
    }
  };
}
