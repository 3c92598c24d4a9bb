'use client';

import { ActionIcon, Button, NativeSelect, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { ACCOUNT_CHANNELS, ACCOUNT_LIMITS, type OfficeAccount } from '@/lib/office/office-identity';
import classes from './office-form.module.css';
import { useOffice } from './office-form-context';
import { inputId } from './use-office-form';

/** The office's accounts elsewhere, one in a row. */
export function AccountRows() {
  const t = useTranslations('settings.office.account');
  const { values, set, faultOf } = useOffice();
  const rows = values.socialAccounts;
  const change = (next: OfficeAccount[]) => set('socialAccounts', next);
  const fault = faultOf('socialAccounts');
  return (
    <>
      {rows.length === 0 ? <p className={classes.hint}>{t('none')}</p> : null}
      <ul className={classes.accounts}>
        {rows.map((row, index) => (
          <AccountRow
            // biome-ignore lint/suspicious/noArrayIndexKey: a row's fields hold no state of their own
            key={index}
            account={row}
            index={index}
            change={(next) => change(rows.map((each, at) => (at === index ? next : each)))}
            remove={() => change(rows.filter((_, at) => at !== index))}
          />
        ))}
      </ul>
      {fault ? <p className={classes.fault}>{fault}</p> : null}
      <Button
        variant="default"
        size="xs"
        leftSection={<IconPlus size={15} stroke={1.8} aria-hidden />}
        disabled={rows.length >= ACCOUNT_LIMITS.accounts}
        onClick={() => change([...rows, { channel: nextChannel(rows), name: '', url: '' }])}
      >
        {t('add')}
      </Button>
    </>
  );
}

/** The first channel that has no account yet. */
function nextChannel(rows: OfficeAccount[]): string {
  const free = ACCOUNT_CHANNELS.find((channel) => rows.every((row) => row.channel !== channel));
  return free ?? ACCOUNT_CHANNELS[0];
}

function AccountRow(props: {
  account: OfficeAccount;
  index: number;
  change: (account: OfficeAccount) => void;
  remove: () => void;
}) {
  const t = useTranslations('settings.office.account');
  const channelName = useTranslations('sop.channel');
  const { faultOf } = useOffice();
  const { account, index, change } = props;
  const at = `socialAccounts.${index}`;
  return (
    <li>
      <fieldset className={classes.account} aria-label={t('numbered', { number: index + 1 })}>
        <NativeSelect
          id={inputId(`${at}.channel`)}
          label={t('channel')}
          value={account.channel}
          error={faultOf(`${at}.channel`)}
          data={ACCOUNT_CHANNELS.map((channel) => ({ value: channel, label: channelName(channel) }))}
          onChange={(event) => change({ ...account, channel: event.currentTarget.value })}
        />
        <TextInput
          id={inputId(`${at}.name`)}
          label={t('name')}
          autoComplete="off"
          value={account.name}
          error={faultOf(`${at}.name`)}
          onChange={(event) => change({ ...account, name: event.currentTarget.value })}
        />
        <TextInput
          id={inputId(`${at}.url`)}
          className={classes.url}
          label={t('url')}
          inputMode="url"
          autoComplete="off"
          placeholder="https://"
          value={account.url}
          error={faultOf(`${at}.url`)}
          onChange={(event) => change({ ...account, url: event.currentTarget.value })}
        />
        <ActionIcon
          aria-label={t('remove', { name: account.name || String(index + 1) })}
          onClick={props.remove}
        >
          <IconX size={16} stroke={1.8} aria-hidden />
        </ActionIcon>
      </fieldset>
    </li>
  );
}
