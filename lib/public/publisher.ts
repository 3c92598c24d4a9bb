/** The office as the public site presents it. */
export interface Publisher {
  name: string;
  shortName: string;
  government: string;
  address: string;
  city: string;
  postalCode: string;
  phone: string;
  email: string;
  website: string;
  tagline: string;
  /** Null: the site's own mark stands in for a logo. */
  logoFileId: string | null;
  socialAccounts: { channel: string; name: string; url: string }[];
  demo: boolean;
}

/** The number of a phone in a `tel:` link: "(0341) 716546" is "0341716546". */
export function phoneLink(phone: string): string {
  return `tel:${phone.replace(/[^\d+]/g, '')}`;
}
