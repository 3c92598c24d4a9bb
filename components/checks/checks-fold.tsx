'use client';

import { useTranslations } from 'next-intl';
import { useTextSpelling } from '@/components/spelling/use-text-spelling';
import type { PlacedFinding } from '@/lib/content-checks/content-finding';
import { type ListedFinding, listLanguage } from '@/lib/content-checks/listed-finding';
import type { WrittenContent } from '@/lib/content-checks/story-blocks';
import classes from './checks.module.css';
import { FindingList } from './finding-list';
import { useFindingWords } from './use-finding-words';

interface ChecksFoldProps {
  content: WrittenContent;
  version: number;
  language: readonly PlacedFinding[];
  lacks: readonly ListedFinding[];
  officeWords: readonly string[];
}

/** The counts of findings in a line, the list folded below; spelling is counted once it is looked up. */
export function ChecksFold({ content, version, language, lacks, officeWords }: ChecksFoldProps) {
  const t = useTranslations('language');
  const { summaryOf } = useFindingWords();
  const ofLanguage = useTextSpelling({ content, version, found: language, officeWords });
  const findings = [...listLanguage(ofLanguage), ...lacks];
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
