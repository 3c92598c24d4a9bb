'use client';

import { Tabs } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { NARROW } from '@/components/annotation/threads-place';
import { askedTalk, COMMENTS_ANCHOR } from '@/lib/story/talk-anchors';
import classes from './side-tabs.module.css';

export const SIDE_TABS = ['materials', 'threads', 'comments', 'history', 'visits', 'revisions'] as const;
export type SideTab = (typeof SIDE_TABS)[number];

/**
 * What lies beside the text: materials, notes in it, comments, history, times, versions. Each panel is rendered
 * on the server. An address that ends in #komentar or #catatan, or names one of them, opens comments or notes.
 */
export function SideTabs(props: {
  first: SideTab;
  counts: Partial<Record<SideTab, number>>;
  panels: Partial<Record<SideTab, ReactNode>>;
}) {
  const t = useTranslations('story.tabs');
  const box = useRef<HTMLDivElement>(null);
  const [tab, setTab] = useState<SideTab>(props.first);
  const shown = SIDE_TABS.filter((each) => props.panels[each] !== undefined);
  const open = shown.includes(tab) ? tab : props.first;
  useEffect(() => {
    const follow = () => {
      const asked = askedTalk(location.hash);
      if (!asked) return;
      setTab(asked.kind);
      // One thread opens over the text where there is no room beside it.
      const over = asked.kind === 'threads' && asked.id && window.matchMedia(NARROW).matches;
      if (!over) box.current?.scrollIntoView({ block: 'start' });
    };
    follow();
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  return (
    <Tabs
      ref={box}
      id={COMMENTS_ANCHOR}
      value={open}
      onChange={(next) => next && setTab(next as SideTab)}
      keepMounted={false}
      className={classes.tabs}
    >
      <Tabs.List aria-label={t('label')} className={classes.list}>
        {shown.map((each) => (
          <Tabs.Tab key={each} value={each} className={classes.tab}>
            {t(each)}
            {props.counts[each] ? <span className={classes.count}>{props.counts[each]}</span> : null}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {shown.map((each) => (
        <Tabs.Panel key={each} value={each} className={classes.panel}>
          {props.panels[each]}
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}
