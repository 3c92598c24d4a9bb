import { SEARCH_LIMITS } from '@/lib/public/search-query';
import { SECTOR_SLUGS, SECTORS, type Sector } from '@/lib/sop/vocabulary';
import { SECTOR_NAMES, WORDS } from '@/messages/public-words';
import classes from './search-form.module.css';

/** The search of its own page: words and a sector. */
export function SearchForm({ query, sector }: { query: string; sector: Sector | null }) {
  const words = WORDS.search;
  return (
    <search>
      <form action="/cari" method="get" className={classes.form}>
        <label className={classes.words}>
          <span>{words.label}</span>
          <input
            type="search"
            name="q"
            defaultValue={query}
            placeholder={words.placeholder}
            maxLength={SEARCH_LIMITS.longest}
            autoComplete="off"
            enterKeyHint="search"
          />
        </label>
        <label className={classes.sector}>
          <span>{words.sector}</span>
          <select name="sektor" defaultValue={sector ? SECTOR_SLUGS[sector] : ''}>
            <option value="">{words.allSectors}</option>
            {SECTORS.map((each) => (
              <option key={each} value={SECTOR_SLUGS[each]}>
                {SECTOR_NAMES[each]}
              </option>
            ))}
          </select>
        </label>
        <button type="submit">{words.submit}</button>
      </form>
    </search>
  );
}
