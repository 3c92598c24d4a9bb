import type { CSSProperties } from 'react';
import { mediaPath } from '@/lib/public/media-address';
import classes from './office-mark.module.css';
import { SiteMark } from './site-mark';

/**
 * The office's logo, or the site's own mark where it has none. Decorative: the name stands beside it. `size`
 * in pixels is its height where the surroundings set no `--mark-height`; `onDark` puts a logo on a light ground.
 */
export function OfficeMark(props: { logoFileId: string | null; size: number; onDark?: boolean }) {
  const { logoFileId, size } = props;
  return (
    <span
      className={classes.mark}
      style={{ '--size': `${size}px` } as CSSProperties}
      data-logo={logoFileId ? true : undefined}
      data-on-dark={props.onDark || undefined}
    >
      {logoFileId ? (
        // biome-ignore lint/performance/noImgElement: /media makes and keeps its widths itself
        <img src={mediaPath(logoFileId, 320)} alt="" />
      ) : (
        <SiteMark size={size} />
      )}
    </span>
  );
}
