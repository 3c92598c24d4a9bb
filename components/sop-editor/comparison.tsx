'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useMemo } from 'react';
import type { Locale } from '@/lib/format/locale';
import { compareDefinitions, type ItemChange, isChange } from '@/lib/sop/compare-definitions';
import type { SopDefinition } from '@/lib/sop/definition';
import { DEFINITION_PARTS } from '@/lib/sop/definition-parts';
import classes from './comparison.module.css';
import { ComparisonItem } from './comparison-item';

/** Two definitions side by side, part by part: what differs is shown, what does not is folded away. */
export function Comparison(props: {
  before: SopDefinition;
  after: SopDefinition;
  /** What each side is called. */
  names: [string, string];
}) {
  const t = useTranslations('sopEditor');
  const { before, after, names } = props;
  const changes = useMemo(() => compareDefinitions(before, after), [before, after]);
  return (
    <div className={classes.comparison}>
      <div className={classes.names} aria-hidden>
        <span>{names[0]}</span>
        <span>{names[1]}</span>
      </div>
      {DEFINITION_PARTS.map((part) => {
        const mine = changes.filter((change) => change.part === part);
        const differing = mine.filter(isChange);
        const same = mine.filter((change) => !isChange(change));
        return (
          <section key={part} className={classes.part} aria-labelledby={`banding-${part}`}>
            <h2 id={`banding-${part}`} className={classes.title}>
              {t(`part.${part}`)}{' '}
              <span className={classes.count}>
                {differing.length === 0 ? t('unchanged') : t('changes', { count: differing.length })}
              </span>
            </h2>
            {differing.map((change) => (
              <ComparisonItem key={keyOf(change)} change={change} sops={[before, after]} names={names} />
            ))}
            <SameItems items={same} />
          </section>
        );
      })}
    </div>
  );
}

const keyOf = ({ list, before, after }: ItemChange) => `${list} ${before?.position} ${after?.position}`;

function SameItems({ items }: { items: ItemChange[] }) {
  const t = useTranslations('sopEditor');
  const locale = useLocale() as Locale;
  if (items.length === 0) return null;
  return (
    <details className={classes.same}>
      <summary>{t('same', { count: items.length })}</summary>
      <ul>
        {items.map((change) => (
          <li key={keyOf(change)}>
            {change.name[locale] || String(change.after?.fields.line ?? '') || t(`list.${change.list}`)}
          </li>
        ))}
      </ul>
    </details>
  );
}
