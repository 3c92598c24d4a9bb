'use client';

import { ActionIcon, Button, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { LIMITS } from '@/lib/sop/vocabulary';
import { type LinkRow, newLinkRow } from './hand-in-draft';
import classes from './hand-in-form.module.css';

/** Links of a material, one in a row, added and removed. `errorOf` gives the fault of a row by its number. */
export function LinkRows(props: {
  rows: readonly LinkRow[];
  onChange: (rows: LinkRow[]) => void;
  errorOf: (index: number) => string | undefined;
}) {
  const t = useTranslations('material.form');
  const { rows, onChange } = props;
  return (
    <fieldset className={classes.group}>
      <legend className={classes.legend}>{t('fieldLinks')}</legend>
      {rows.map((row, index) => (
        <div key={row.key} className={classes.linkRow}>
          <TextInput
            aria-label={t('linkNumber', { number: index + 1 })}
            type="url"
            inputMode="url"
            autoComplete="off"
            placeholder="https://"
            value={row.value}
            maxLength={LIMITS.link}
            error={props.errorOf(index)}
            onChange={(event) => {
              const { value } = event.currentTarget;
              onChange(rows.map((each) => (each.key === row.key ? { ...each, value } : each)));
            }}
          />
          <ActionIcon
            aria-label={t('removeLink', { number: index + 1 })}
            onClick={() => onChange(rows.filter((each) => each.key !== row.key))}
          >
            <IconX size={16} stroke={1.8} aria-hidden />
          </ActionIcon>
        </div>
      ))}
      <Button
        variant="default"
        size="xs"
        leftSection={<IconPlus size={15} stroke={1.8} aria-hidden />}
        disabled={rows.length >= LIMITS.links}
        onClick={() => onChange([...rows, newLinkRow()])}
      >
        {t('addLink')}
      </Button>
      <p className={classes.hint}>{t('fieldLinksHint')}</p>
    </fieldset>
  );
}
