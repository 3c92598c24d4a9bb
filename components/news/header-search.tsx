import { SEARCH_LIMITS } from '@/lib/public/search-query';
import { WORDS } from '@/messages/public-words';
import classes from './header-search.module.css';

/** The search of wide screens: a plain form, so that it works before and without any script. */
export function HeaderSearch() {
  return (
    <search className={classes.search}>
      <form action="/cari" method="get">
        <input
          type="search"
          name="q"
          aria-label={WORDS.search.title}
          placeholder={WORDS.search.title}
          maxLength={SEARCH_LIMITS.longest}
          autoComplete="off"
        />
        <button type="submit">{WORDS.search.submit}</button>
      </form>
    </search>
  );
}
