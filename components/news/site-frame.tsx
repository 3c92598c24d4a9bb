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
  children: ReactNode;
}

/** What stands around every public page: the way past the menu, head, main part and foot. */
export function SiteFrame({ publisher, at, front, children }: SiteFrameProps) {
  return (
    <>
      <a href="#isi" className={classes.skip}>
        {WORDS.skip}
      </a>
      {publisher.demo ? <DemoNotice /> : null}
      <Masthead publisher={publisher} at={at} front={front} />
      <main id="isi" tabIndex={-1} className={classes.main}>
        {children}
      </main>
      <SiteFooter publisher={publisher} />
    </>
  );
}
