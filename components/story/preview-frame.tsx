'use client';

import { useElementSize } from '@mantine/hooks';
import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { useStored } from '@/components/ui/store';
import classes from './preview.module.css';
import { TEXT_SAVED } from './preview-message';
import { useStory } from './story-context';

/** Widths in pixels that a preview is laid out in, however little room there is, and what is shown at each. */
export const PREVIEWS = {
  phone: { width: 390, path: '' },
  desktop: { width: 1280, path: '' },
  card: { width: 390, path: '/kartu' },
} as const;
export type PreviewKind = keyof typeof PREVIEWS;

/** The story in a window of a true width, drawn smaller where there is less room; it follows every save. */
export function PreviewFrame({ kind }: { kind: PreviewKind }) {
  const t = useTranslations('story.preview');
  const { storyId, saved } = useStory();
  const frame = useRef<HTMLIFrameElement>(null);
  const room = useElementSize();
  const version = useStored(saved, (value) => value);
  const { width, path } = PREVIEWS[kind];
  const scale = room.width > 0 ? Math.min(1, room.width / width) : 1;

  useEffect(() => {
    if (version !== null) frame.current?.contentWindow?.postMessage(TEXT_SAVED, location.origin);
  }, [version]);

  return (
    <div ref={room.ref} className={classes.room}>
      {room.width > 0 && (
        <iframe
          ref={frame}
          key={kind}
          className={classes.frame}
          src={`/pratinjau/${storyId}${path}`}
          title={t(`frame.${kind}`)}
          // Scripts of our own pages; no window, form or page can be opened from within.
          sandbox="allow-scripts allow-same-origin"
          style={{
            width: Math.max(width, kind === 'desktop' ? room.width : 0),
            height: room.height / scale,
            transform: scale < 1 ? `scale(${scale})` : undefined,
          }}
        />
      )}
    </div>
  );
}
