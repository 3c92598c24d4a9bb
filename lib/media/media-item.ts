/** What a story uses a file for; `text` is a picture in the text of an open story or a published article. */
export const MEDIA_USES = ['material', 'cover', 'text', 'proof'] as const;
export type MediaUseKind = (typeof MEDIA_USES)[number];

export interface MediaUse {
  as: MediaUseKind;
  story: { id: string; number: number; title: string };
}

/** An uploaded file with the places it is used in. Bytes; pixels for pictures. */
export interface MediaItem {
  id: string;
  name: string;
  mime: string;
  bytes: number;
  width: number | null;
  height: number | null;
  uploadedAt: Date;
  uploadedBy: string | null;
  uses: MediaUse[];
}

export const MEDIA_KINDS = ['image', 'document'] as const;
export type MediaKind = (typeof MEDIA_KINDS)[number];
