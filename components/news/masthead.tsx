import type { Publisher } from '@/lib/public/publisher';
import { WORDS } from '@/messages/public-words';
import { HeaderSearch } from './header-search';
import classes from './masthead.module.css';

import { OfficeMark } from './office-mark';
import { type NavPlace, SectorNav, SiteMenu } from './site-nav';

interface MastheadProps {
  publisher: Publisher;
  at: NavPlace;
  /** On the front page the name is the page's heading, with the line of the day. */
  front?: { day: string };
}

/** Head of every public page; on the front page the nameplate of the paper. */
export function Masthead({ publisher, at, front }: MastheadProps) {
  const Name = front ? 'h1' : 'p';
  return (
    <header className={classes.masthead} data-front={front ? true : undefined}>
      {front ? (
        <div className={classes.topline}>
          <span>{publisher.government}</span>
          <span className={classes.day}>{front.day}</span>
        </div>
      ) : null}
      <div className={classes.plate}>
        <a href="/" className={classes.brand}>
          <OfficeMark logoFileId={publisher.logoFileId} size={front ? 52 : 36} />
          <span className={classes.names}>
            <Name className={classes.name}>{publisher.shortName}</Name>
            {front ? <span className={classes.full}>{publisher.name}</span> : null}
          </span>
        </a>
        <a href="/cari" className={classes.find}>
          <svg width="22" height="22" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
            <path
              d="M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13ZM15.5 15.5 20 20"
              fill="none"
              stroke="currentColor"
              strokeWidth="2"
              strokeLinecap="round"
            />
          </svg>
          <span className="visually-hidden">{WORDS.nav.search}</span>
        </a>
        <SiteMenu at={at} />
      </div>
      <div className={classes.bar}>
        <SectorNav at={at} />
        {at === 'search' ? null : <HeaderSearch />}
      </div>
    </header>
  );
}
