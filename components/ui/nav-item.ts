import type { ReactNode } from 'react';

/** A place of the navigation. `tab` puts it into the phone's bar; the others lie behind "more". */
export interface NavItem {
  href: string;
  label: string;
  icon: ReactNode;
  tab?: boolean;
}

/** True when the page shown is the place or lies under it. */
export function isCurrent(pathname: string, href: string): boolean {
  return pathname === href || pathname.startsWith(`${href}/`);
}
