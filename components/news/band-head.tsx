import { formatDate } from '@/lib/format/date';
import { sectorPath } from '@/lib/public/address-words';
import type { Sector } from '@/lib/sop/vocabulary';
import { fill, SECTOR_NAMES, WORDS } from '@/messages/public-words';
import classes from './band-head.module.css';
import { SectorMark } from './sector-mark';

/** Head of a sector's band: its name leads to its list, beside it how fresh it is (SOP IV). */
export function BandHead({ sector, latestAt }: { sector: Sector; latestAt: Date | null }) {
  return (
    <header className={classes.head}>
      <h2 id={`sektor-${sector}`} className={classes.name}>
        <a href={sectorPath(sector)}>
          <SectorMark sector={sector} size={26} />
          {SECTOR_NAMES[sector]}
        </a>
      </h2>
      {latestAt ? (
        <p className={classes.fresh}>{fill(WORDS.home.sectorFresh, { date: formatDate(latestAt, 'id') })}</p>
      ) : null}
    </header>
  );
}
