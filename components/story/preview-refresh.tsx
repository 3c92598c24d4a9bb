'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';
import { TEXT_SAVED } from './preview-message';

/** Within the frame: brings the preview up to date when the page around it says so, without losing the place. */
export function PreviewRefresh() {
  const router = useRouter();
  useEffect(() => {
    const hear = ({ origin, source, data }: MessageEvent) => {
      if (origin === location.origin && source === window.parent && data === TEXT_SAVED) router.refresh();
    };
    window.addEventListener('message', hear);
    return () => window.removeEventListener('message', hear);
  }, [router]);
  return null;
}
