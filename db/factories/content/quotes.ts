/** By topic key: what was said and by whom (a role, never a person's name). */
export type Quotes = Readonly<Record<string, readonly (readonly [speech: string, speaker: string])[]>>;
