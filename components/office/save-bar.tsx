'use client';

import { Button } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { useOffice } from './office-form-context';
import classes from './save-bar.module.css';

/** Says whether all is saved, and saves. Stays in view while something is not. */
export function SaveBar() {
  const t = useTranslations('settings.office.save');
  const common = useTranslations('common');
  const { dirty, faults, saving, uploading, undo } = useOffice();
  const state = uploading ? t('uploading') : dirty ? t('dirty') : t('clean');
  return (
    <div className={classes.bar} data-dirty={dirty || undefined}>
      <p className={classes.state} role="status" data-faults={faults > 0 || undefined}>
        {faults > 0 ? t('faults', { count: faults }) : state}
      </p>
      <div className={classes.buttons}>
        <Button variant="default" disabled={!dirty || saving} onClick={undo}>
          {t('undo')}
        </Button>
        <Button type="submit" disabled={!dirty || uploading} loading={saving}>
          {common('save')}
        </Button>
      </div>
    </div>
  );
}
