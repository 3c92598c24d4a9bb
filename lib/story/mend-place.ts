import type { Refusal } from '@/lib/sop/refusal';

/** Places of the story page where something that the SOP asks for can be put right. */
export const MEND_PLACES = [
  'title',
  'summary',
  'body',
  'altText',
  'checks',
  'classification',
  'publication',
  'report',
] as const;
export type MendPlace = (typeof MEND_PLACES)[number];

const PLACES: Partial<Record<Refusal['code'], MendPlace>> = {
  titleMissing: 'title',
  summaryMissing: 'summary',
  textMissing: 'body',
  altMissing: 'altText',
  textNotClean: 'checks',
  classificationMissing: 'classification',
  notPublished: 'publication',
  proofMissing: 'publication',
  reportMissing: 'report',
};

/** What of the page the reader can change now. */
export interface Mendable {
  text: boolean;
  publication: boolean;
  report: boolean;
}

/** Where an unmet requirement is put right by this reader now; null when that is not on this page or not his. */
export function mendPlace({ code }: Refusal, may: Mendable): MendPlace | null {
  const place = PLACES[code];
  if (!place) return null;
  if (place === 'publication' || place === 'report') return may[place] ? place : null;
  return may.text ? place : null;
}
