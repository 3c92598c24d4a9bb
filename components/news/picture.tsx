import { objectPosition } from '@/lib/media/object-position';
import type { CoverPicture } from '@/lib/public/article-card';
import { mediaPath, pictureSrcSet } from '@/lib/public/media-address';
import classes from './picture.module.css';

interface PictureProps {
  cover: CoverPicture;
  /** Fixed, so that nothing moves when the picture arrives. */
  ratio: '8/5' | '4/3' | '4/5';
  /** The `sizes` of the srcset. */
  sizes: string;
  /** Beside its headline a picture says nothing that the link does not: then it has no alternative text. */
  alt?: string;
  /** The one picture that is on screen first. */
  first?: boolean;
  widest?: number;
}

/** A picture of an article in a frame of fixed proportions. */
export function Picture({ cover, ratio, sizes, alt = '', first = false, widest = 1280 }: PictureProps) {
  const [width = 3, height = 2] = ratio.split('/').map(Number);
  const size = cover.width && cover.height ? { width: cover.width, height: cover.height } : null;
  return (
    // biome-ignore lint/performance/noImgElement: /media makes the widths; public pages load no script
    <img
      className={classes.picture}
      style={{ aspectRatio: ratio, objectPosition: objectPosition(cover.focus, size, width / height) }}
      src={mediaPath(cover.fileId, 640)}
      srcSet={pictureSrcSet(cover.fileId, cover.width, widest)}
      sizes={sizes}
      width={width * 160}
      height={height * 160}
      alt={alt}
      loading={first ? 'eager' : 'lazy'}
      fetchPriority={first ? 'high' : 'auto'}
      decoding="async"
    />
  );
}
