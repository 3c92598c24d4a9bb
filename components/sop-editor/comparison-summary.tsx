'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { compareDefinitions } from '@/lib/sop/compare-definitions';
import { summariseComparison } from '@/lib/sop/comparison-summary';
import type { SopDefinition } from '@/lib/sop/definition';
import classes from './comparison.module.css';
import { useSummaryWords } from './summary-words';

/** What changes from one version to another, in sentences. */
export function ComparisonSummary({ before, after }: { before: SopDefinition; after: SopDefinition }) {
  const t = useTranslations('sopEditor');
  const words = useSummaryWords();
  const lines = useMemo(() => summariseComparison(compareDefinitions(before, after)), [before, after]);
  if (lines.length === 0) return <p className={classes.none}>{t('summary.none')}</p>;
  return (
    <ul className={classes.summary}>
      {lines.map((line) => (
        <li key={JSON.stringify(line)}>{words(line)}</li>
      ))}
    </ul>
  );
}
