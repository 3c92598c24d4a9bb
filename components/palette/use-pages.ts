'use client';

import { useTranslations } from 'next-intl';
import { settingsPlaces } from '@/components/settings/settings-places';
import type { NavItem } from '@/components/ui/nav-item';
import type { PaletteItem } from '@/lib/palette/palette-item';
import { may } from '@/lib/sop/permissions';
import type { Actor } from '@/lib/sop/roles';

export interface PageItem extends PaletteItem {
  href: string;
}

/** Every page that the person may open: the desk's places, its settings, his account. */
export function usePages(person: Actor, places: NavItem[]): PageItem[] {
  const t = useTranslations('palette');
  const settings = useTranslations('settings.places');
  return [
    ...places.map(({ href, label }) => ({ id: href, href, label })),
    ...(may(person, 'material.handIn')
      ? [{ id: '/bahan/baru', href: '/bahan/baru', label: t('handIn') }]
      : []),
    ...settingsPlaces(person).map(({ href, word }) => ({
      id: href,
      href,
      label: t('settings', { name: settings(word) }),
    })),
    { id: '/akun', href: '/akun', label: t('account') },
    { id: '/', href: '/', label: t('site') },
  ];
}
