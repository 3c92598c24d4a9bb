'use client';

import { Alert, Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import type { OfficeField } from '@/lib/office/office-identity';
import classes from './conflict-notice.module.css';
import { fieldWords } from './field-words';
import { useOffice } from './office-form-context';
import type { OfficeConflict } from './use-office-form';

/** Says what another saved meanwhile: what of it is taken over, and where one must choose. */
export function ConflictNotice({ conflict }: { conflict: OfficeConflict }) {
  const t = useTranslations();
  const say = useTranslations('settings.office.conflict');
  const { values, set } = useOffice();
  const name = conflict.by ?? say('somebody');
  const box = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new conflict comes into view
  useEffect(() => box.current?.focus(), [conflict]);
  const label = (field: OfficeField) => t(`settings.office.fact.${field}`);
  const theirs = (field: OfficeField) => fieldWords(field, conflict.theirs[field], t);
  return (
    <Alert
      ref={box}
      tabIndex={-1}
      role="alert"
      color="yellow"
      title={say('title', { name })}
      icon={<IconAlertTriangle size={18} stroke={1.7} aria-hidden />}
    >
      <p className={classes.text}>{say('text')}</p>
      {conflict.taken.length > 0 ? (
        <>
          <h3 className={classes.heading}>{say('taken', { name })}</h3>
          <ul className={classes.list}>
            {conflict.taken.map((field) => (
              <li key={field}>
                {label(field)}: <strong>{theirs(field)}</strong>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {conflict.both.length > 0 ? (
        <>
          <h3 className={classes.heading}>{say('both')}</h3>
          <ul className={classes.list}>
            {conflict.both.map((field) => (
              <li key={field} className={classes.choice}>
                <span>
                  {label(field)} · {name}: <strong>{theirs(field)}</strong> · {say('mine')}:{' '}
                  <strong>{fieldWords(field, values[field], t)}</strong>
                </span>
                <Button
                  size="compact-xs"
                  variant="default"
                  disabled={JSON.stringify(values[field]) === JSON.stringify(conflict.theirs[field])}
                  onClick={() => set(field, conflict.theirs[field])}
                >
                  {say('use', { name })}
                </Button>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <p className={classes.text}>{say('again')}</p>
    </Alert>
  );
}
