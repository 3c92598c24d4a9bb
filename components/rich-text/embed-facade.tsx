'use client';

import { type ReactNode, useEffect, useState } from 'react';
import styles from './rich-embed.module.css';

interface EmbedFacadeProps {
  title: string;
  /** The page at the service, where a browser without script goes. */
  address: string;
  /** What is loaded when a reader asks for it, and not before. */
  frame: string;
  children: ReactNode;
}

/** A link as it comes from the server, a button once it can keep the promise, a frame once it is pressed. */
export function EmbedFacade({ title, address, frame, children }: EmbedFacadeProps) {
  const [now, setNow] = useState<'link' | 'button' | 'frame'>('link');
  useEffect(() => setNow('button'), []);

  if (now === 'link') {
    return (
      <a href={address} rel="noopener" className={styles.facade}>
        {children}
      </a>
    );
  }
  if (now === 'button') {
    return (
      <button type="button" className={styles.facade} onClick={() => setNow('frame')}>
        {children}
      </button>
    );
  }
  return (
    <iframe
      // The button that had the focus is gone.
      ref={(element) => element?.focus()}
      className={styles.frame}
      src={frame}
      title={title}
      loading="lazy"
      sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-presentation"
      allow="autoplay; encrypted-media; fullscreen; picture-in-picture"
      allowFullScreen
      referrerPolicy="strict-origin-when-cross-origin"
    />
  );
}
