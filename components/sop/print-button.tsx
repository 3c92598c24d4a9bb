'use client';

import { useEffect, useState } from 'react';

/** Prints the page. Shown only once script runs: without it the button could do nothing. */
export function PrintButton({ className, children }: { className?: string | undefined; children: string }) {
  const [ready, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  return (
    <button type="button" className={className} hidden={!ready} onClick={() => window.print()}>
      {children}
    </button>
  );
}
