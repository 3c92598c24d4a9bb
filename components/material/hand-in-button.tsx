'use client';

import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';

/** The way to the form of hand-in. */
export function HandInButton() {
  const t = useTranslations('material');
  return (
    <Button component={Link} href="/bahan/baru" leftSection={<IconPlus size={16} stroke={2} aria-hidden />}>
      {t('new')}
    </Button>
  );
}
