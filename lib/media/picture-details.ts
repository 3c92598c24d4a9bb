import { z } from 'zod';
import { LIMITS } from '@/lib/sop/vocabulary';
import type { Focus } from './crop';

/** By what right the office shows a picture. */
export const LICENCES = ['office', 'permission', 'ccBy', 'ccBySa', 'publicDomain', 'other'] as const;
export type Licence = (typeof LICENCES)[number];

/** What the library knows of a file besides its bytes. A text says its own words; these are what it begins with. */
export interface PictureDetails {
  alt: string;
  caption: string;
  source: string;
  licence: Licence | null;
  focus: Focus;
}

export const DETAIL_FIELDS = ['alt', 'caption', 'source', 'licence', 'focus'] as const;
export type DetailField = (typeof DETAIL_FIELDS)[number];

const share = z.number().min(0).max(1);
const fileVersion = { fileId: z.uuid(), version: z.int().positive() };

export const detailsRequest = z.strictObject({
  ...fileVersion,
  details: z.strictObject({
    alt: z.string().max(LIMITS.altText),
    caption: z.string().max(LIMITS.caption),
    source: z.string().max(LIMITS.materialSource),
    licence: z.enum(LICENCES).nullable(),
    focus: z.strictObject({ x: share, y: share }),
  }),
});
export type DetailsRequest = z.infer<typeof detailsRequest>;

export const cropRequest = z.strictObject({
  ...fileVersion,
  crop: z.strictObject({ x: share, y: share, width: share, height: share }).nullable(),
});
export type CropRequest = z.infer<typeof cropRequest>;

export const replaceRequest = z.strictObject({ ...fileVersion, byFileId: z.uuid() });
export type ReplaceRequest = z.infer<typeof replaceRequest>;

export const fileRequest = z.strictObject(fileVersion);
export type FileRequest = z.infer<typeof fileRequest>;

/** Details as they are kept: without spaces around, and only words that can be stored and shown. */
export function cleanDetails({ alt, caption, source, licence, focus }: PictureDetails): PictureDetails {
  return { alt: clean(alt), caption: clean(caption), source: clean(source), licence, focus };
}

function clean(words: string): string {
  return words
    .toWellFormed()
    .replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The fields in which two details differ. */
export function changedDetails(from: PictureDetails, to: PictureDetails): DetailField[] {
  return DETAIL_FIELDS.filter((field) => JSON.stringify(from[field]) !== JSON.stringify(to[field]));
}
