'use client';

import { Switch, Table } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useTranslations } from 'next-intl';
import { startTransition, useOptimistic } from 'react';
import { useFailureText } from '@/components/story/refusal-text';
import { PageHeader } from '@/components/ui/page-header';
import { Panel } from '@/components/ui/panel';
import type { Outcome } from '@/lib/sop/refusal';
import type { Channel } from '@/lib/sop/vocabulary';
import classes from './settings.module.css';

interface ChannelItem {
  key: Channel;
  active: boolean;
  proofRequired: boolean;
}

/** The channels with their switches, saved at each press; without `change` they are only shown. */
export function ChannelsForm(props: {
  channels: ChannelItem[];
  change: ((channel: ChannelItem) => Promise<Outcome>) | null;
}) {
  const t = useTranslations();
  const failureText = useFailureText();
  const { change } = props;
  const [channels, setChannel] = useOptimistic(props.channels, (now, next: ChannelItem) =>
    now.map((channel) => (channel.key === next.key ? next : channel)),
  );

  function save(next: ChannelItem) {
    if (!change) return;
    startTransition(async () => {
      setChannel(next);
      const outcome = await change(next).catch(() => null);
      if (outcome?.ok) return;
      notifications.show({ color: 'red', title: t('common.failed'), message: failureText(outcome) });
    });
  }

  return (
    <>
      <PageHeader title={t('settings.channels.title')} description={t('settings.channels.lead')} />
      <Panel flush>
        <Table className={classes.table}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('settings.channels.channel')}</Table.Th>
              <Table.Th scope="col">{t('settings.channels.active')}</Table.Th>
              <Table.Th scope="col">{t('settings.channels.proof')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {channels.map((channel) => {
              const name = t(`sop.channel.${channel.key}`);
              return (
                <Table.Tr key={channel.key}>
                  <Table.Th scope="row">{name}</Table.Th>
                  <Table.Td>
                    {channel.key === 'site' ? (
                      <span className={classes.dim}>{t('settings.channels.always')}</span>
                    ) : (
                      <Switch
                        aria-label={t('settings.channels.activeOf', { channel: name })}
                        checked={channel.active}
                        disabled={!change}
                        onChange={(event) => save({ ...channel, active: event.currentTarget.checked })}
                      />
                    )}
                  </Table.Td>
                  <Table.Td>
                    <Switch
                      aria-label={t('settings.channels.proofOf', { channel: name })}
                      checked={channel.proofRequired}
                      disabled={!change || !channel.active}
                      onChange={(event) => save({ ...channel, proofRequired: event.currentTarget.checked })}
                    />
                  </Table.Td>
                </Table.Tr>
              );
            })}
          </Table.Tbody>
        </Table>
      </Panel>
      <p className={classes.note}>{t(change ? 'settings.channels.note' : 'settings.channels.readOnly')}</p>
    </>
  );
}
