'use client';

import { useTranslations } from 'next-intl';
import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import type { Crop } from '@/lib/media/crop';
import { CORNERS, type Corner, cornerAt, draggedCorner, movedCrop } from '@/lib/media/crop-moves';
import type { MediaItem } from '@/lib/media/media-item';
import { uncroppedPath } from '@/lib/public/media-address';
import classes from './crop-field.module.css';

const STEP = 0.01;
const KEYS: Record<string, [number, number]> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
};

/**
 * The whole picture with a box over the part that is shown. The box and each corner are dragged, or moved by
 * arrow keys. `ratio`: width by height in fractions of the picture, null when free.
 */
export function CropField(props: {
  item: MediaItem;
  crop: Crop;
  ratio: number | null;
  onChange: (crop: Crop) => void;
}) {
  const { item, crop, ratio, onChange } = props;
  const t = useTranslations('media.crop');
  const area = useRef<HTMLDivElement>(null);
  const held = useRef<{ crop: Crop; x: number; y: number } | null>(null);
  const full = item.full ?? { width: item.width ?? undefined, height: item.height ?? undefined };

  const change = (from: Crop, corner: Corner | null, dx: number, dy: number) => {
    if (!corner) return onChange(movedCrop(from, dx, dy));
    const { x, y } = cornerAt(from, corner);
    onChange(draggedCorner(from, corner, { x: x + dx, y: y + dy }, ratio));
  };
  const hand = (corner: Corner | null) => ({
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      event.currentTarget.setPointerCapture(event.pointerId);
      held.current = { crop, x: event.clientX, y: event.clientY };
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const from = held.current;
      const size = area.current?.getBoundingClientRect();
      if (!from || !size) return;
      change(
        from.crop,
        corner,
        (event.clientX - from.x) / size.width,
        (event.clientY - from.y) / size.height,
      );
    },
    onPointerUp: () => {
      held.current = null;
    },
    onPointerCancel: () => {
      held.current = null;
    },
    onKeyDown: (event: KeyboardEvent) => {
      const [dx, dy] = KEYS[event.key] ?? [0, 0];
      if (dx === 0 && dy === 0) return;
      event.preventDefault();
      change(crop, corner ?? (event.shiftKey ? 'se' : null), dx, dy);
    },
  });

  const box = {
    ...{ left: `${crop.x * 100}%`, top: `${crop.y * 100}%` },
    ...{ width: `${crop.width * 100}%`, height: `${crop.height * 100}%` },
  };
  return (
    <div className={classes.stage}>
      <div ref={area} className={classes.area}>
        {/* biome-ignore lint/performance/noImgElement: /media makes the widths */}
        <img
          src={uncroppedPath(item.id, 1280)}
          alt={item.alt || item.name}
          width={full.width}
          height={full.height}
          draggable={false}
        />
        <div className={classes.clip}>
          <button
            type="button"
            className={classes.box}
            style={box}
            aria-label={t('area')}
            aria-describedby="media-crop-hint"
            {...hand(null)}
          />
        </div>
        {CORNERS.map((corner) => {
          const { x, y } = cornerAt(crop, corner);
          return (
            <button
              key={corner}
              type="button"
              className={classes.corner}
              data-corner={corner}
              style={{ left: `${x * 100}%`, top: `${y * 100}%` }}
              aria-label={t('corner', { corner: t(`corners.${corner}`) })}
              {...hand(corner)}
            />
          );
        })}
      </div>
      <p id="media-crop-hint" className={classes.hint}>
        {t('hint')}
      </p>
    </div>
  );
}
