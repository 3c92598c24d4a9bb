import { hrefFromInput } from '@/lib/richtext/safe-link';
import type { Refusal } from '@/lib/sop/refusal';
import { storable } from '@/lib/sop/stored-text';
import { type LetterFormatFault, letterFormatFaults } from './letter-number';
import {
  ACCOUNT_CHANNELS,
  ACCOUNT_LIMITS,
  OFFICE_LIMITS,
  OFFICE_REQUIRED,
  OFFICE_TEXT_FIELDS,
  type OfficeAccount,
  type OfficeIdentity,
  type OfficeTextField,
} from './office-identity';

const EMAIL = /^[^\s@<>"(),;:\\[\]]+@[^\s@.]+(\.[^\s@.]+)+$/;
const PHONE = /^\+?[\d\s().,/-]*\d[\d\s().,/-]*$/;

/** One line as it is kept: storable, no control or direction marks, no spaces at its ends or in a row. */
export function oneLine(text: string): string {
  return storable(text)
    .normalize('NFC')
    .replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

/** A typed web address made whole ("kantor.go.id" gets https://); what is none stays, to be refused. */
function webAddress(typed: string): string {
  const text = oneLine(typed);
  return hrefFromInput(text) ?? text;
}

/** The identity as it is kept: every line made clean, and web addresses made whole. */
export function cleanIdentity(identity: OfficeIdentity): OfficeIdentity {
  const texts = Object.fromEntries(OFFICE_TEXT_FIELDS.map((field) => [field, oneLine(identity[field])]));
  return {
    ...(texts as Record<OfficeTextField, string>),
    website: webAddress(identity.website),
    logoFileId: identity.logoFileId,
    socialAccounts: identity.socialAccounts.map(({ channel, name, url }) => ({
      channel,
      name: oneLine(name),
      url: webAddress(url),
    })),
  };
}

/** Everything that speaks against a clean identity, each fault with its field. Empty when it may be kept. */
export function officeFaults(identity: OfficeIdentity): Refusal[] {
  return [
    ...OFFICE_TEXT_FIELDS.flatMap((field) => textFaults(field, identity[field])),
    ...formatFaults(identity.letterNumberFormat),
    ...accountFaults(identity.socialAccounts),
  ];
}

function textFaults(field: OfficeTextField, text: string): Refusal[] {
  if (text === '') return OFFICE_REQUIRED.includes(field) ? [{ code: 'fieldMissing', field }] : [];
  if (field === 'postalCode') return /^\d{5}$/.test(text) ? [] : [{ code: 'postalCodeWrong', field }];
  const limit = OFFICE_LIMITS[field];
  if (text.length > limit) return [{ code: 'textTooLong', params: { limit }, field }];
  if (field === 'email' && !EMAIL.test(text)) return [{ code: 'emailWrong', field }];
  if (field === 'phone' && !PHONE.test(text)) return [{ code: 'phoneWrong', field }];
  if (field === 'website' && !isWebAddress(text)) return [{ code: 'linkUnsafe', field }];
  return [];
}

function formatFaults(format: string): Refusal[] {
  return letterFormatFaults(format).map((fault) => ({
    ...formatRefusal(fault),
    field: 'letterNumberFormat',
  }));
}

function formatRefusal(fault: LetterFormatFault): Refusal {
  switch (fault.kind) {
    case 'unknownPlaceholder':
      return { code: 'placeholderUnknown', params: { name: fault.text.slice(0, 40) } };
    case 'loneBrace':
      return { code: 'placeholderBroken' };
    case 'numberMissing':
      return { code: 'letterNumberMissing' };
  }
}

function accountFaults(accounts: OfficeAccount[]): Refusal[] {
  const most = ACCOUNT_LIMITS.accounts;
  const tooMany: Refusal[] =
    accounts.length > most
      ? [{ code: 'tooManyAccounts', params: { limit: most }, field: 'socialAccounts' }]
      : [];
  return [...tooMany, ...accounts.flatMap((account, index) => faultsOfAccount(account, accounts, index))];
}

function faultsOfAccount(account: OfficeAccount, all: OfficeAccount[], index: number): Refusal[] {
  const at = `socialAccounts.${index}`;
  const { channel, name, url } = account;
  const faults: Refusal[] = [];
  if (!ACCOUNT_CHANNELS.some((known) => known === channel)) {
    faults.push({ code: 'fieldMissing', field: `${at}.channel` });
  }
  if (name === '') faults.push({ code: 'fieldMissing', field: `${at}.name` });
  if (name.length > ACCOUNT_LIMITS.name) {
    faults.push({ code: 'textTooLong', params: { limit: ACCOUNT_LIMITS.name }, field: `${at}.name` });
  }
  if (url === '') faults.push({ code: 'fieldMissing', field: `${at}.url` });
  else if (url.length > ACCOUNT_LIMITS.url) {
    faults.push({ code: 'textTooLong', params: { limit: ACCOUNT_LIMITS.url }, field: `${at}.url` });
  } else if (!isWebAddress(url)) faults.push({ code: 'linkUnsafe', field: `${at}.url` });
  else if (all.findIndex((other) => other.url === url) < index) {
    faults.push({ code: 'accountTwice', field: `${at}.url` });
  }
  return faults;
}

function isWebAddress(url: string): boolean {
  return /^https?:\/\/[^\s/]+\.[^\s]+/i.test(url) && hrefFromInput(url) === url;
}
