'use client';

import { Tabs } from '@mantine/core';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import classes from './side-tabs.module.css';

export const SIDE_TABS = ['materials', 'history', 'visits', 'revisions'] as const;
export type SideTab = (typeof SIDE_TABS)[number];

/** What lies beside the text: materials, history, times, versions. Each panel is rendered on the server. */
export function SideTabs(props: {
  first: SideTab;
  counts: Partial<Record<SideTab, number>>;
  panels: Partial<Record<SideTab, ReactNode>>;
}) {
  const t = useTranslations('story.tabs');
  const shown = SIDE_TABS.filter((tab) => props.panels[tab] !== undefined);
  return (
    <Tabs defaultValue={props.first} keepMounted={false} className={classes.tabs}>
      <Tabs.List aria-label={t('label')} className={classes.list}>
        {shown.map((tab) => (
          <Tabs.Tab key={tab} value={tab} className={classes.tab}>
            {t(tab)}
            {props.counts[tab] === undefined ? null : (
              <span className={classes.count}>{props.counts[tab]}</span>
            )}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {shown.map((tab) => (
        <Tabs.Panel key={tab} value={tab} className={classes.panel}>
          {props.panels[tab]}
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}
