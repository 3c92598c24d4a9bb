'use client';

import { Button } from '@mantine/core';
import Link from 'next/link';
import { usePathname, useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type ReactNode, useTransition } from 'react';
import classes from './filter-form.module.css';

/**
 * A list's filter, kept in the address: every change of a field inside loads the list anew from its first
 * page. The button serves typed fields, and pages whose scripts have not arrived.
 * `clearHref` leads to the unfiltered list; null when nothing is filtered.
 */
export function FilterForm(props: { label: string; clearHref: string | null; children: ReactNode }) {
  const { label, clearHref, children } = props;
  const t = useTranslations('common');
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
        <div className={classes.actions}>
          <Button type="submit" variant="default">
            {t('filter')}
          </Button>
          {clearHref ? (
            <Button component={Link} href={clearHref} variant="subtle" color="gray">
              {t('clearFilter')}
            </Button>
          ) : null}
        </div>
      </form>
    </search>
  );
}
