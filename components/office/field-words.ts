import type { OfficeField } from '@/lib/office/office-identity';

type Words = ((key: string) => string) & { has: (key: string) => boolean };

/**
 * A field's value in words: its text, whether there is a logo, or the accounts by channel. Reads what a log
 * may hold with care. `t` speaks all texts.
 */
export function fieldWords(field: OfficeField, value: unknown, t: Words): string {
  if (field === 'logoFileId')
    return t(value ? 'settings.office.logo.present' : 'settings.office.logo.absent');
  if (field === 'socialAccounts') {
    const accounts = Array.isArray(value) ? value.map((each) => accountWords(each, t)).filter(Boolean) : [];
    return accounts.join(', ') || t('settings.office.empty');
  }
  return typeof value === 'string' && value !== '' ? value : t('settings.office.empty');
}

function accountWords(account: unknown, t: Words): string {
  if (typeof account !== 'object' || account === null) return '';
  const { channel, name } = account as { channel?: unknown; name?: unknown };
  const key = `sop.channel.${String(channel)}`;
  return `${t.has(key) ? t(key) : String(channel)} ${String(name)}`;
}
