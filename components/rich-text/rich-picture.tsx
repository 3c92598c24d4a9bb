import { mediaPath, pictureSrcSet } from '@/lib/public/media-address';
import type { Picture } from '@/lib/richtext/picture';

/** A picture of an article with its caption, fetched in the width the screen needs. */
export function RichPicture({ picture, sizes }: { picture: Picture; sizes: string }) {
  const { fileId, alt, caption, width, height } = picture;
  return (
    <figure>
      {/* biome-ignore lint/performance/noImgElement: /media makes the widths; articles load no script */}
      <img
        src={mediaPath(fileId, 960)}
        srcSet={pictureSrcSet(fileId, width)}
        sizes={sizes}
        alt={alt}
        width={width ?? undefined}
        height={height ?? undefined}
        loading="lazy"
        decoding="async"
      />
      {caption && <figcaption>{caption}</figcaption>}
    </figure>
  );
}
