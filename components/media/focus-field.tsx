'use client';

import { Button } from '@mantine/core';
import { useLocale, useTranslations } from 'next-intl';
import type { KeyboardEvent, MouseEvent, PointerEvent } from 'react';
import type { Locale } from '@/lib/format/locale';
import { formatPercent } from '@/lib/format/number';
import { CENTRE, cleanFocus, type Focus } from '@/lib/media/crop';
import type { MediaItem } from '@/lib/media/media-item';
import { objectPosition } from '@/lib/media/object-position';
import { mediaPath } from '@/lib/public/media-address';
import classes from './focus-field.module.css';

const FRAMES = [
  ['8 / 5', 8 / 5],
  ['4 / 3', 4 / 3],
  ['4 / 5', 4 / 5],
] as const;

const STEPS: Record<string, [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The picture with its focal point, pressed or moved by arrow keys, and what frames then show of it. */
export function FocusField(props: {
  item: MediaItem;
  focus: Focus;
  /** Null for who may look only. */
  onChange: ((focus: Focus) => void) | null;
}) {
  const { item, focus, onChange } = props;
  const t = useTranslations('media.details');
  const locale = useLocale() as Locale;
  const size = item.width && item.height ? { width: item.width, height: item.height } : null;
  const src = mediaPath(item.id, 960);

  const press = (event: MouseEvent<HTMLElement>) => {
    // A press by the keyboard, on the point itself, has no place.
    if (!onChange || (event.type === 'click' && event.detail === 0)) return;
    const area = event.currentTarget.getBoundingClientRect();
    const x = (event.clientX - area.left) / area.width;
    onChange(cleanFocus({ x, y: (event.clientY - area.top) / area.height }));
  };
  // A finger that moves over the picture scrolls the sheet.
  const drag = (event: PointerEvent<HTMLElement>) => {
    if (event.pointerType === 'mouse' && event.buttons === 1) press(event);
  };
  const step = (event: KeyboardEvent) => {
    const [dx, dy] = STEPS[event.key] ?? [0, 0];
    if (!onChange || (dx === 0 && dy === 0)) return;
    event.preventDefault();
    const by = event.shiftKey ? 0.1 : 0.02;
    onChange(cleanFocus({ x: focus.x + dx * by, y: focus.y + dy * by }));
  };
  const at = t('focusAt', { x: formatPercent(focus.x, locale), y: formatPercent(focus.y, locale) });

  return (
    <div className={classes.field}>
      <div className={classes.stage}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: the button on it does it for the keyboard */}
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: the button on it has the keys */}
        <div
          className={classes.picture}
          data-press={onChange ? true : undefined}
          onClick={press}
          onPointerMove={drag}
        >
          {/* biome-ignore lint/performance/noImgElement: /media makes the widths */}
          <img
            src={src}
            alt={item.alt || item.name}
            width={size?.width}
            height={size?.height}
            draggable={false}
          />
          {onChange ? (
            <button
              type="button"
              className={classes.point}
              style={{ left: `${focus.x * 100}%`, top: `${focus.y * 100}%` }}
              aria-label={`${t('focus')}: ${at}`}
              aria-describedby="media-focus-hint"
              onKeyDown={step}
            />
          ) : null}
        </div>
      </div>
      {onChange ? (
        <div className={classes.row}>
          <p id="media-focus-hint">{t('focusHint')}</p>
          <Button variant="subtle" color="gray" size="compact-sm" onClick={() => onChange(CENTRE)}>
            {t('centre')}
          </Button>
        </div>
      ) : null}
      <figure className={classes.frames}>
        <figcaption>{t('frames')}</figcaption>
        {FRAMES.map(([name, ratio]) => (
          // biome-ignore lint/performance/noImgElement: the same picture as above
          <img
            key={name}
            src={src}
            alt=""
            style={{ aspectRatio: name, objectPosition: objectPosition(focus, size, ratio) }}
          />
        ))}
      </figure>
    </div>
  );
}
