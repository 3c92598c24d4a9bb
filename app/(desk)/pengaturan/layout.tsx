import type { ReactNode } from 'react';
import { requirePage } from '@/app/session';
import { SettingsNav } from '@/components/settings/settings-nav';
import { settingsPlaces } from '@/components/settings/settings-places';

/** Settings side by side; each page still asks for its own right. */
export default async function SettingsLayout({ children }: { children: ReactNode }) {
  const { actor } = await requirePage('/pengaturan');
  return <SettingsNav places={settingsPlaces(actor)}>{children}</SettingsNav>;
}
