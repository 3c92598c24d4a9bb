import type { ReactNode } from 'react';
import { currentSession } from '@/app/session';
import { SettingsNav } from '@/components/settings/settings-nav';
import { settingsPlaces } from '@/components/settings/settings-places';

/** Settings side by side. The gate is each page's own, which knows where to come back to. */
export default async function SettingsLayout({ children }: { children: ReactNode }) {
  const session = await currentSession();
  return session ? <SettingsNav places={settingsPlaces(session.actor)}>{children}</SettingsNav> : children;
}
