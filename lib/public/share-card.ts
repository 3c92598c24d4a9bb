import { mediaPath } from './media-address';
import type { Publisher } from './publisher';

/** What a share shows where neither the page nor the office has a picture of its own. */
const SITE_CARD = { url: '/kartu.png', width: 1200, height: 630 };

/** A page as a link to it shows itself elsewhere. */
export interface ShareCard {
  title: string;
  description: string;
  picture: { url: string; alt: string; width?: number; height?: number };
  /** The picture stands over the words; else it is a logo, small beside them. */
  large: boolean;
}

/** The card of a page: its own picture, else the office's logo, else the site's card. */
export function shareCard(
  { logoFileId, shortName }: Pick<Publisher, 'logoFileId' | 'shortName'>,
  page: { title: string; description: string; coverFileId?: string | null; coverAlt?: string },
): ShareCard {
  const { title, description, coverFileId, coverAlt = '' } = page;
  if (coverFileId)
    return { title, description, picture: { url: mediaPath(coverFileId, 1280), alt: coverAlt }, large: true };
  if (logoFileId)
    return {
      title,
      description,
      picture: { url: mediaPath(logoFileId, 640), alt: shortName },
      large: false,
    };
  return { title, description, picture: { ...SITE_CARD, alt: shortName }, large: true };
}
