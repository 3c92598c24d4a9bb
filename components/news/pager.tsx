import { pagerSteps } from '@/lib/public/paging';
import { fill, WORDS } from '@/messages/public-words';
import classes from './pager.module.css';

interface PagerProps {
  page: number;
  pages: number;
  /** Address of a page of the list. */
  pathOf: (page: number) => string;
}

/** Ways to the other pages of a list; nothing when there is one page only. */
export function Pager({ page, pages, pathOf }: PagerProps) {
  if (pages <= 1) return null;
  const { pager } = WORDS;
  let gaps = 0;
  return (
    <nav className={classes.pager} aria-label={pager.label}>
      {page > 1 ? (
        <a href={pathOf(page - 1)} rel="prev" className={classes.way}>
          {pager.previous}
        </a>
      ) : null}
      <ol>
        {pagerSteps(page, pages).map((step) =>
          step === null ? (
            <li key={`gap-${++gaps}`} className={classes.gap}>
              …
            </li>
          ) : (
            <li key={step}>
              <a
                href={pathOf(step)}
                aria-label={fill(pager.page, { page: step })}
                aria-current={step === page ? 'page' : undefined}
              >
                {step}
              </a>
            </li>
          ),
        )}
      </ol>
      {page < pages ? (
        <a href={pathOf(page + 1)} rel="next" className={classes.way}>
          {pager.next}
        </a>
      ) : null}
    </nav>
  );
}
