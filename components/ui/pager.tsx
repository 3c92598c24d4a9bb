'use client';

import { Button } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import classes from './pager.module.css';

/** Steps through a list's pages; `page` counts from 1 and lies in the address as `hal`. Nothing for one page. */
export function Pager(props: { path: string; query: Record<string, string>; page: number; pages: number }) {
  const t = useTranslations('common');
  const { page, pages } = props;
  if (pages <= 1) return null;
  const href = (to: number) => `${props.path}?${new URLSearchParams({ ...props.query, hal: String(to) })}`;
  return (
    <nav className={classes.pager} aria-label={t('pages')}>
      <Step href={page > 1 ? href(page - 1) : null} side="left" label={t('previous')} />
      <span>{t('page', { page, pages })}</span>
      <Step href={page < pages ? href(page + 1) : null} side="right" label={t('next')} />
    </nav>
  );
}

function Step({ href, side, label }: { href: string | null; side: 'left' | 'right'; label: string }) {
  const Icon = side === 'left' ? IconChevronLeft : IconChevronRight;
  const icon = { [`${side}Section`]: <Icon size={16} stroke={1.8} aria-hidden /> };
  if (href === null) {
    return (
      <Button variant="default" size="xs" disabled {...icon}>
        {label}
      </Button>
    );
  }
  return (
    <Button
      component={Link}
      href={href}
      rel={side === 'left' ? 'prev' : 'next'}
      variant="default"
      size="xs"
      {...icon}
    >
      {label}
    </Button>
  );
}
