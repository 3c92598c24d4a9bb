import { listPath, sectorPath } from '@/lib/public/address-words';
import { SECTORS, type Sector } from '@/lib/sop/vocabulary';
import { KIND_NAMES, SECTOR_NAMES, WORDS } from '@/messages/public-words';
import { SectorMark } from './sector-mark';
import classes from './site-nav.module.css';

/** Where a page stands in the menu; null for pages outside of it. */
export type NavPlace = 'home' | 'news' | 'sop' | 'search' | Sector | null;

function current(at: NavPlace, place: NavPlace): 'page' | undefined {
  return at === place ? 'page' : undefined;
}

/** The row under the nameplate: sectors first, since that is how people know the office. */
export function SectorNav({ at }: { at: NavPlace }) {
  return (
    <nav aria-label={WORDS.nav.label} className={classes.row}>
      <ul>
        <li className={classes.wide}>
          <a href="/berita" aria-current={current(at, 'news')}>
            {WORDS.nav.news}
          </a>
        </li>
        {SECTORS.map((sector) => (
          <li key={sector}>
            <a href={sectorPath(sector)} aria-current={current(at, sector)}>
              {SECTOR_NAMES[sector]}
            </a>
          </li>
        ))}
        <li className={classes.wide}>
          <a href="/sop" aria-current={current(at, 'sop')}>
            {WORDS.nav.sop}
          </a>
        </li>
      </ul>
    </nav>
  );
}

/** The whole menu of a phone, opened by the browser itself: it needs no script. */
export function SiteMenu({ at }: { at: NavPlace }) {
  return (
    <details className={classes.menu}>
      <summary>{WORDS.nav.menu}</summary>
      <nav aria-label={WORDS.nav.menu} className={classes.sheet}>
        <ul>
          <li>
            <a href="/" aria-current={current(at, 'home')}>
              {WORDS.nav.home}
            </a>
          </li>
          <li>
            <a href="/berita" aria-current={current(at, 'news')}>
              {WORDS.nav.news}
            </a>
          </li>
          {SECTORS.map((sector) => (
            <li key={sector}>
              <a href={sectorPath(sector)} aria-current={current(at, sector)}>
                <SectorMark sector={sector} />
                {SECTOR_NAMES[sector]}
              </a>
            </li>
          ))}
          {(['announcement', 'agenda', 'infographic'] as const).map((kind) => (
            <li key={kind}>
              <a href={listPath({ kind })}>{KIND_NAMES[kind]}</a>
            </li>
          ))}
          <li>
            <a href="/sop" aria-current={current(at, 'sop')}>
              {WORDS.nav.sop}
            </a>
          </li>
          <li>
            <a href="/aksesibilitas">{WORDS.nav.accessibility}</a>
          </li>
        </ul>
      </nav>
    </details>
  );
}
