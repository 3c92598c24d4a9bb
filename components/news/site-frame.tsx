import type { ReactNode } from 'react';
import type { Publisher } from '@/lib/public/publisher';
import { WORDS } from '@/messages/public-words';
import { DemoNotice } from './demo-notice';
import { Masthead } from './masthead';
import { SiteFooter } from './site-footer';
import classes from './site-frame.module.css';
import type { NavPlace } from './site-nav';

interface SiteFrameProps {
  publisher: Publisher;
  at: NavPlace;
  front?: { day: string };
  /** The page prints a document of its own, without the site around it. */
  printsAlone?: boolean;
  children: ReactNode;
}

/** What stands around every public page: the way past the menu, head, main part and foot. */
export function SiteFrame({ publisher, at, front, printsAlone, children }: SiteFrameProps) {
  const around = printsAlone ? classes.screenOnly : classes.around;
  return (
    <>
      <a href="#isi" className={classes.skip}>
        {WORDS.skip}
      </a>
      <div className={around}>
        {publisher.demo ? <DemoNotice /> : null}
        <Masthead publisher={publisher} at={at} front={front} />
      </div>
      <main id="isi" tabIndex={-1} className={classes.main}>
        {children}
      </main>
      <div className={around}>
        <SiteFooter publisher={publisher} />
      </div>
    </>
  );
}
