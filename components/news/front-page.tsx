import type { FrontPage } from '@/lib/public/front-page';
import { WORDS } from '@/messages/public-words';
import { EmptyNote } from './empty-note';
import classes from './front-page.module.css';
import { InfographicStrip } from './infographic-strip';
import { LeadBlock } from './lead-block';
import { NoticeRail } from './notice-rail';
import { SectorBand } from './sector-band';

/** The front page below the nameplate. */
export function FrontPageBody({ page }: { page: FrontPage }) {
  const { home } = WORDS;
  if (!page.lead) {
    return (
      <EmptyNote title={home.emptyTitle} text={home.emptyText}>
        <a href="/sop">{home.emptySop}</a>
      </EmptyNote>
    );
  }
  const [first, second, third, fourth] = page.bands;
  return (
    <div className={classes.page}>
      <LeadBlock lead={page.lead} secondary={page.secondary} briefs={page.briefs} />
      <div className={classes.split}>
        <div className={classes.stack}>
          {first ? <SectorBand band={first} /> : null}
          {second ? <SectorBand band={second} /> : null}
        </div>
        <NoticeRail agenda={page.agenda} announcements={page.announcements} />
      </div>
      <InfographicStrip articles={page.infographics} />
      {third ? <SectorBand band={third} /> : null}
      {fourth ? <SectorBand band={fourth} /> : null}
      <p className={classes.all}>
        <a href="/berita">{home.allNews}</a>
      </p>
    </div>
  );
}
