/** The languages of the desk; public pages are Indonesian only. */
export const LOCALES = ['id', 'en'] as const;

export type Locale = (typeof LOCALES)[number];

/** The tag that Intl takes; English is British, with day before month and a clock of 24 hours. */
export const INTL_TAGS = { id: 'id-ID', en: 'en-GB' } as const satisfies Record<Locale, string>;
