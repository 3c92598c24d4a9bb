import { useTranslations } from 'next-intl';
import { checkContent } from '@/lib/content-checks/check-content';
import { checkLanguage } from '@/lib/content-checks/check-language';
import type { CheckedContent } from '@/lib/content-checks/content-finding';
import { listContent, listLanguage } from '@/lib/content-checks/listed-finding';
import classes from './checks.module.css';
import { FindingList } from './finding-list';
import { useFindingWords } from './use-finding-words';

/** What the checks find in a text that is only read: the counts in a line, the list folded below. */
export function ChecksSummary(props: { content: CheckedContent; officeWords: readonly string[] }) {
  const { content } = props;
  const allowed = new Set(props.officeWords);
  const t = useTranslations('language');
  const { summaryOf } = useFindingWords();
  const findings = [...listLanguage(checkLanguage(content, allowed)), ...listContent(checkContent(content))];
  const line = (
    <>
      <h2 className={classes.title}>{t('title')}</h2>
      <span className={classes.sum}>{summaryOf(findings)}</span>
    </>
  );
  if (findings.length === 0) return <div className={`${classes.box} ${classes.line}`}>{line}</div>;
  return (
    <details className={classes.box}>
      <summary className={classes.line} data-folds="">
        {line}
      </summary>
      <FindingList findings={findings} />
    </details>
  );
}
