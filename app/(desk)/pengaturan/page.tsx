import { forbidden, redirect } from 'next/navigation';
import { requirePage } from '@/app/session';
import { settingsPlaces } from '@/components/settings/settings-places';

/** Goes on to the first settings page that this person may open. */
export default async function SettingsPage() {
  const { actor } = await requirePage('/pengaturan');
  const [first] = settingsPlaces(actor);
  if (!first) forbidden();
  redirect(first.href);
}
