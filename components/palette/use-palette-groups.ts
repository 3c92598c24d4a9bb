'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import type { NavItem } from '@/components/ui/nav-item';
import { useLeave } from '@/components/ui/use-leave';
import { addressToQuery, PLAIN_BOARD } from '@/lib/board/board-address';
import { printFilter } from '@/lib/board/filter-language';
import type { Locale } from '@/lib/format/locale';
import { matching, type PaletteItem } from '@/lib/palette/palette-item';
import type { Actor } from '@/lib/sop/roles';
import type { PaletteAction } from './palette-context';
import { type RecentItem, recentItems, rememberItem } from './recent-items';
import { useFound } from './use-found';
import { usePages } from './use-pages';

export interface PaletteEntry extends PaletteItem {
  run: () => void;
}

export interface PaletteGroup {
  name: 'recent' | 'actions' | 'stories' | 'people' | 'pages';
  items: PaletteEntry[];
}

interface Sought {
  text: string;
  person: Actor;
  places: NavItem[];
  actions: PaletteAction[];
}

/** What the palette shows for a text, in groups; with nothing typed, what was opened lately comes first. */
export function usePaletteGroups({ text, person, places, actions }: Sought) {
  const t = useTranslations('palette');
  const locale: Locale = useLocale() === 'en' ? 'en' : 'id';
  const leave = useLeave();
  const [recent] = useState(() => recentItems(person.id));
  const pages = usePages(person, places);
  const { found, searching, failed } = useFound(text);

  const leading = (group: string, item: RecentItem): PaletteEntry => ({
    ...item,
    id: `${group} ${item.id}`,
    run: () => {
      rememberItem(person.id, item);
      leave(item.href);
    },
  });
  const workOf = (name: string) => {
    const by = { kind: 'key', negated: false, key: 'by', comparison: ':', values: [name] } as const;
    const filter = printFilter([{ ...by, values: [...by.values] }], locale);
    return `/papan?${addressToQuery({ ...PLAIN_BOARD, filter })}`;
  };

  const stories = found.stories.map(({ id, number, title, stage }) =>
    leading('stories', { id, label: `#${number} ${title}`, hint: stage[locale], href: `/naskah/${id}` }),
  );
  const people = found.people.map(({ id, name, position }) =>
    leading('people', { id, label: name, hint: position || t('personHint'), href: workOf(name) }),
  );
  const groups: PaletteGroup[] = [
    { name: 'recent', items: text.trim() ? [] : recent.map((item) => leading('recent', item)) },
    { name: 'actions', items: matching(actions, text) },
    { name: 'stories', items: stories },
    { name: 'people', items: people },
    { name: 'pages', items: matching(pages, text).map((page) => leading('pages', page)) },
  ];
  return { groups: groups.filter(({ items }) => items.length > 0), searching, failed };
}
