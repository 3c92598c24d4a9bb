import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import classes from './metrics-page.module.css';

const NOTES = ['work', 'pass', 'standard', 'month', 'percentile', 'open', 'edition'] as const;
const strong = (chunks: ReactNode) => <b>{chunks}</b>;

/** What the figures mean, in the words of the office; docs/metrics.md has it to the letter. */
export function MethodNotes({ jsonHref }: { jsonHref: string }) {
  const t = useTranslations('metrics.method');
  return (
    <details className={classes.method}>
      <summary>{t('title')}</summary>
      <ul>
        {NOTES.map((note) => (
          <li key={note}>{t.rich(note, { b: strong })}</li>
        ))}
      </ul>
      <a href={jsonHref}>{t('json')}</a>
    </details>
  );
}
