'use client';

import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import classes from './metrics-page.module.css';

/** Prints the page as it stands. */
export function PrintButton() {
  const t = useTranslations('metrics');
  return (
    <Button
      className={classes.print}
      variant="default"
      leftSection={<IconPrinter size={16} stroke={1.7} aria-hidden />}
      onClick={() => window.print()}
    >
      {t('print')}
    </Button>
  );
}
