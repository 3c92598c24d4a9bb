'use client';

import { type DragEvent, useState } from 'react';

/**
 * A place to drop files on: whether files are held over it, and what its element needs. Dropping is the mouse's
 * way; a button beside it is everybody's.
 * @param onFiles gets what was dropped; may be empty when something else was
 */
export function useFileDrop(onFiles: (files: File[]) => void) {
  const [over, setOver] = useState(false);
  return {
    over,
    target: {
      'data-over': over || undefined,
      onDragOver: (event: DragEvent) => {
        event.preventDefault();
        setOver(true);
      },
      onDragLeave: () => setOver(false),
      onDrop: (event: DragEvent) => {
        event.preventDefault();
        setOver(false);
        onFiles([...event.dataTransfer.files]);
      },
    },
  };
}
