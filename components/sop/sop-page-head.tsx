import type { ReactNode } from 'react';
import { PageHead } from '@/components/news/page-head';
import { WORDS } from '@/messages/public-words';
import { PrintButton } from './print-button';
import classes from './sop-page-head.module.css';

interface SopPageHeadProps {
  title: string;
  intro: string;
  pdf: string;
  children?: ReactNode;
}

/** Head of a public SOP page: its name, what it is, and the ways to take it along. None of it is printed. */
export function SopPageHead({ title, intro, pdf, children }: SopPageHeadProps) {
  const words = WORDS.sop;
  return (
    <div className={classes.head}>
      <PageHead title={title} above={words.kicker}>
        {intro}
      </PageHead>
      {children}
      <p className={classes.actions}>
        <a href={pdf} className={classes.action}>
          {words.pdf}
        </a>
        <PrintButton className={classes.action}>{words.print}</PrintButton>
      </p>
    </div>
  );
}
