'use client';

import {
  IconChartBar,
  IconExternalLink,
  IconFileText,
  IconHistory,
  IconInbox,
  IconLayoutKanban,
  IconPhoto,
  IconSettings,
} from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { SideBell } from '@/components/notice/side-bell';
import { TabBell } from '@/components/notice/tab-bell';
import { useNoticeFeed } from '@/components/notice/use-notice-feed';
import { Palette } from '@/components/palette/palette';
import { SidePalette, TabPalette } from '@/components/palette/palette-buttons';
import { PaletteProvider } from '@/components/palette/palette-context';
import type { NavItem } from '@/components/ui/nav-item';
import { Shell } from '@/components/ui/shell';
import { may, type Permission } from '@/lib/sop/permissions';
import { AccountMenu } from './account-menu';
import { AccountSheet } from './account-sheet';
import { Brand, BrandMark } from './brand';
import classes from './desk-shell.module.css';
import type { DeskShellProps } from './desk-shell-props';

type Place = {
  href: string;
  word: string;
  icon: typeof IconInbox;
  anyOf: readonly Permission[];
  tab?: boolean;
};

const PLACES: readonly Place[] = [
  { href: '/papan', word: 'board', icon: IconLayoutKanban, anyOf: ['board.view'], tab: true },
  { href: '/bahan', word: 'materials', icon: IconInbox, anyOf: ['board.view'], tab: true },
  { href: '/kinerja', word: 'metrics', icon: IconChartBar, anyOf: ['metrics.view'], tab: true },
  { href: '/laporan', word: 'reports', icon: IconFileText, anyOf: ['report.view'] },
  { href: '/media', word: 'media', icon: IconPhoto, anyOf: ['media.view'] },
  { href: '/riwayat', word: 'log', icon: IconHistory, anyOf: ['log.view'] },
  {
    href: '/pengaturan',
    word: 'settings',
    icon: IconSettings,
    anyOf: ['settings.view', 'channels.manage', 'users.manage'],
  },
];

/** The desk around a page: the places this person may open, and his account. */
export function DeskShell(props: DeskShellProps) {
  const t = useTranslations('common.shell');
  const feed = useNoticeFeed(props.noticeActions);
  const items: NavItem[] = PLACES.filter(({ anyOf }) => anyOf.some((right) => may(props.person, right))).map(
    ({ href, word, icon: Icon, tab }) => ({
      href,
      label: t(word),
      icon: <Icon size={18} stroke={1.6} aria-hidden />,
      tab,
    }),
  );
  return (
    <PaletteProvider>
      <Palette person={props.person} places={items} />
      <Shell
        items={items}
        narrow={props.narrow}
        brand={<Brand office={props.office} />}
        mark={<BrandMark logoFileId={props.office.logoFileId} />}
        bell={(narrow) => (
          <>
            <SidePalette narrow={narrow} />
            <SideBell feed={feed} narrow={narrow} />
          </>
        )}
        tab={
          <>
            <TabPalette />
            <TabBell feed={feed} />
          </>
        }
        foot={(narrow) => (
          <>
            <a className={classes.site} href="/" title={narrow ? t('site') : undefined} data-narrow={narrow}>
              <IconExternalLink size={18} stroke={1.6} aria-hidden />
              <span>{t('site')}</span>
            </a>
            <AccountMenu {...props} narrow={narrow} />
          </>
        )}
        more={<AccountSheet {...props} />}
      >
        {props.children}
      </Shell>
    </PaletteProvider>
  );
}
