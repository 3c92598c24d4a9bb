import { formatMonth, zonedTime } from '@/lib/format/date';
import { type ListFilter, listPath } from '@/lib/public/address-words';
import { STORY_KINDS } from '@/lib/sop/vocabulary';
import { KIND_NAMES, WORDS } from '@/messages/public-words';
import classes from './list-filters.module.css';

interface ListFiltersProps {
  filter: ListFilter;
  months: { month: string; total: number }[];
}

/** Narrows the list by kind and month: links, so that each state has an address and needs no script. */
export function ListFilters({ filter, months }: ListFiltersProps) {
  const { list } = WORDS;
  return (
    <div className={classes.filters}>
      <nav aria-label={list.filterKind}>
        <ul className={classes.kinds}>
          <li>
            <a href={listPath({ month: filter.month })} aria-current={filter.kind ? undefined : 'true'}>
              {list.allKinds}
            </a>
          </li>
          {STORY_KINDS.map((kind) => (
            <li key={kind}>
              <a
                href={listPath({ kind, month: filter.month })}
                aria-current={filter.kind === kind ? 'true' : undefined}
              >
                {KIND_NAMES[kind]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {months.length > 1 ? (
        <details className={classes.archive}>
          <summary>
            {filter.month ? formatMonth(zonedTime(`${filter.month}-01`, '00:00'), 'id') : list.archive}
          </summary>
          <nav aria-label={list.archive}>
            <ul>
              {filter.month ? (
                <li>
                  <a href={listPath({ kind: filter.kind })}>{list.wholeArchive}</a>
                </li>
              ) : null}
              {months.map(({ month, total }) => (
                <li key={month}>
                  <a
                    href={listPath({ kind: filter.kind, month })}
                    aria-current={filter.month === month ? 'true' : undefined}
                  >
                    {formatMonth(zonedTime(`${month}-01`, '00:00'), 'id')} <span>{total}</span>
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </details>
      ) : null}
    </div>
  );
}
