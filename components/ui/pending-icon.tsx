'use client';

import { useLinkStatus } from 'next/link';
import type { ReactNode } from 'react';
import classes from './pending-icon.module.css';

/** A link's icon, in whose place a ring turns while the page behind the link is on its way. */
export function PendingIcon({ icon }: { icon: ReactNode }) {
  const { pending } = useLinkStatus();
  return (
    <span className={classes.icon} data-pending={pending || undefined}>
      {icon}
    </span>
  );
}
