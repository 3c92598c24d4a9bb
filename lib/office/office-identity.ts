import type { Channel } from '@/lib/sop/vocabulary';

/** The office's names, address and numbers that are one line of text each. */
export const OFFICE_TEXT_FIELDS = [
  'name',
  'shortName',
  'government',
  'tagline',
  'address',
  'city',
  'postalCode',
  'phone',
  'email',
  'website',
  'unitCode',
  'letterNumberFormat',
] as const;
export type OfficeTextField = (typeof OFFICE_TEXT_FIELDS)[number];

export interface OfficeAccount {
  channel: string;
  name: string;
  url: string;
}

/** All that the administrator may change about who the office is. */
export type OfficeIdentity = Record<OfficeTextField, string> & {
  logoFileId: string | null;
  socialAccounts: OfficeAccount[];
};

/** Every field of the identity, in the order of the form. */
export const OFFICE_FIELDS = [...OFFICE_TEXT_FIELDS, 'logoFileId', 'socialAccounts'] as const;
export type OfficeField = (typeof OFFICE_FIELDS)[number];

/** Without these nothing can name the office. */
export const OFFICE_REQUIRED: readonly OfficeTextField[] = ['name', 'shortName', 'government', 'address'];

/** Most characters of a field. */
export const OFFICE_LIMITS: Record<OfficeTextField, number> = {
  name: 160,
  shortName: 60,
  government: 120,
  tagline: 200,
  address: 200,
  city: 80,
  postalCode: 5,
  phone: 40,
  email: 254,
  website: 200,
  unitCode: 40,
  letterNumberFormat: 120,
};

export const ACCOUNT_LIMITS = { accounts: 10, name: 80, url: 500 } as const;

/** Channels on which an office has an account; the site is its own. */
export const ACCOUNT_CHANNELS = [
  'instagram',
  'facebook',
  'x',
  'youtube',
  'whatsapp',
] as const satisfies Channel[];

/** The most bytes of a logo as it is sent. */
export const LOGO_BYTES = 5 * 1024 * 1024;

/** The identity alone, out of a row that holds more. */
export function identityOf(row: OfficeIdentity): OfficeIdentity {
  const texts = Object.fromEntries(OFFICE_TEXT_FIELDS.map((field) => [field, row[field]]));
  const socialAccounts = row.socialAccounts.map(({ channel, name, url }) => ({ channel, name, url }));
  return {
    ...(texts as Record<OfficeTextField, string>),
    logoFileId: row.logoFileId,
    socialAccounts,
  };
}
