import type { Metadata } from 'next';
import { forbidden } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { requirePage } from '@/app/session';
import { ChannelsForm } from '@/components/settings/channels-form';
import { database } from '@/db/client';
import { listChannels } from '@/db/queries/channels';
import { may } from '@/lib/sop/permissions';
import { changeChannelSetting } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('settings.channels');
  return { title: t('title') };
}

/** Where the office publishes and where a proof of upload is needed. */
export default async function ChannelsPage() {
  const { actor } = await requirePage('/pengaturan/kanal');
  const mayChange = may(actor, 'channels.manage');
  if (!mayChange && !may(actor, 'settings.view')) forbidden();
  const channels = await listChannels(database());
  return <ChannelsForm channels={channels} change={mayChange ? changeChannelSetting : null} />;
}
