import type { Crop, Size } from './crop';
import type { PictureDetails } from './picture-details';

/**
 * What a file is used for. `text`: in the text as it stands now; `article`: on the site; `version`: in an
 * earlier version of a text, which can be brought back.
 */
export const MEDIA_USES = ['material', 'cover', 'text', 'article', 'proof', 'version', 'logo'] as const;
export type MediaUseKind = (typeof MEDIA_USES)[number];

export interface MediaUse {
  as: MediaUseKind;
  /** None for the office's logo. */
  story: { id: string; number: number; title: string } | null;
  /** The article's slug, or the material's id. */
  ref: string | null;
}

/** An uploaded file with the places it is used in. Bytes; pixels for pictures. */
export interface MediaItem extends PictureDetails {
  id: string;
  name: string;
  mime: string;
  bytes: number;
  /** Pixels as shown. */
  width: number | null;
  height: number | null;
  crop: Crop | null;
  /** Pixels before cropping; null when nothing is cropped. */
  full: Size | null;
  version: number;
  /** The file that took its place. */
  replacedById: string | null;
  uploadedAt: Date;
  uploadedBy: string | null;
  uses: MediaUse[];
}

/** Where a use is looked at. */
export function pathOfUse({ as, story, ref }: MediaUse): string {
  if (as === 'logo') return '/pengaturan/kantor';
  if (as === 'article' && ref) return `/berita/${ref}`;
  if (as === 'material' && ref) return `/bahan/${ref}`;
  return `/naskah/${story?.id ?? ''}`;
}

/** A picture of the library as the editor offers it. */
export interface LibraryPicture {
  id: string;
  name: string;
  width: number | null;
  height: number | null;
  alt: string;
  caption: string;
  source: string;
}
