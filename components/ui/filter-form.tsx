'use client';

import { usePathname, useRouter } from 'next/navigation';
import { type ReactNode, useTransition } from 'react';
import classes from './filter-form.module.css';

/**
 * A list's filter, kept in the address: every change of a field inside loads the list anew from its first
 * page. Without scripts the form's own button does.
 */
export function FilterForm({ label, children }: { label: string; children: ReactNode }) {
  const router = useRouter();
  const pathname = usePathname();
  const [pending, startTransition] = useTransition();
  const load = (form: HTMLFormElement) => {
    const query = new URLSearchParams();
    for (const [name, value] of new FormData(form)) {
      if (typeof value === 'string' && value.trim()) query.set(name, value.trim());
    }
    const search = query.toString();
    startTransition(() => router.replace(search ? `${pathname}?${search}` : pathname, { scroll: false }));
  };
  return (
    <search aria-label={label} aria-busy={pending}>
      <form
        className={classes.form}
        data-pending={pending || undefined}
        onChange={(event) => {
          // Typed fields wait for Enter; a load for each letter would overtake the typist.
          const field = event.target as unknown as HTMLElement;
          if (!(field instanceof HTMLInputElement && field.type === 'search')) load(event.currentTarget);
        }}
        onSubmit={(event) => {
          event.preventDefault();
          load(event.currentTarget);
        }}
      >
        {children}
      </form>
    </search>
  );
}
