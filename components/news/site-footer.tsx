import { fullAddress } from '@/lib/office/office-address';
import { listPath, sectorPath } from '@/lib/public/address-words';
import { FEED_PATHS } from '@/lib/public/feed';
import { type Publisher, phoneLink } from '@/lib/public/publisher';
import { SECTORS } from '@/lib/sop/vocabulary';
import { CHANNEL_NAMES, KIND_NAMES, SECTOR_NAMES, WORDS } from '@/messages/public-words';
import { OfficeMark } from './office-mark';
import classes from './site-footer.module.css';

function channelName(channel: string): string {
  return channel in CHANNEL_NAMES ? CHANNEL_NAMES[channel as keyof typeof CHANNEL_NAMES] : channel;
}

/** Foot of every public page: who publishes it, how to reach them, where else they are. */
export function SiteFooter({ publisher }: { publisher: Publisher }) {
  const { footer, nav } = WORDS;
  return (
    <footer className={classes.footer}>
      <div className={classes.inner}>
        <div className={classes.office}>
          <OfficeMark logoFileId={publisher.logoFileId} size={40} onDark />
          <p className={classes.name}>{publisher.name}</p>
          {publisher.tagline ? <p className={classes.tagline}>{publisher.tagline}</p> : null}
        </div>
        <section aria-labelledby="kaki-kontak">
          <h2 id="kaki-kontak">{footer.contact}</h2>
          <address>
            <p>{fullAddress(publisher)}</p>
            {publisher.phone ? (
              <p>
                <a href={phoneLink(publisher.phone)}>{publisher.phone}</a>
              </p>
            ) : null}
            {publisher.email ? (
              <p>
                <a href={`mailto:${publisher.email}`}>{publisher.email}</a>
              </p>
            ) : null}
          </address>
        </section>
        <nav aria-labelledby="kaki-jelajahi">
          <h2 id="kaki-jelajahi">{footer.explore}</h2>
          <ul className={classes.two}>
            {SECTORS.map((sector) => (
              <li key={sector}>
                <a href={sectorPath(sector)}>{SECTOR_NAMES[sector]}</a>
              </li>
            ))}
            {(['announcement', 'agenda', 'infographic'] as const).map((kind) => (
              <li key={kind}>
                <a href={listPath({ kind })}>{KIND_NAMES[kind]}</a>
              </li>
            ))}
            <li>
              <a href="/sop">{nav.sop}</a>
            </li>
            <li>
              <a href="/aksesibilitas">{nav.accessibility}</a>
            </li>
            <li>
              <a href="/masuk">{footer.staff}</a>
            </li>
          </ul>
        </nav>
        <section aria-labelledby="kaki-ikuti">
          <h2 id="kaki-ikuti">{footer.follow}</h2>
          <ul>
            {publisher.socialAccounts.map((account) => (
              <li key={account.url}>
                <a href={account.url} rel="noopener">
                  {channelName(account.channel)} <span className={classes.dim}>{account.name}</span>
                </a>
              </li>
            ))}
            <li>
              <a href={FEED_PATHS.rss}>{footer.rss}</a>
              <span className={classes.dim}> · </span>
              <a href={FEED_PATHS.atom}>{footer.atom}</a>
              <span className={classes.dim}> · </span>
              <a href={FEED_PATHS.json}>{footer.jsonFeed}</a>
            </li>
          </ul>
        </section>
      </div>
    </footer>
  );
}
