'use client';

import { TextInput, type TextInputProps } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { OFFICE_REQUIRED, type OfficeTextField } from '@/lib/office/office-identity';
import { useOffice } from './office-form-context';
import { inputId } from './use-office-form';

/** One line of the office's form with its hint and its fault. Nothing typed or pasted is cut short. */
export function OfficeLine({ field, ...input }: { field: OfficeTextField } & TextInputProps) {
  const t = useTranslations('settings.office');
  const { values, set, faultOf } = useOffice();
  return (
    <TextInput
      id={inputId(field)}
      label={t(`fact.${field}`)}
      description={t.has(`hint.${field}`) ? t(`hint.${field}`) : undefined}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      autoComplete="off"
      required={OFFICE_REQUIRED.includes(field)}
      value={values[field]}
      error={faultOf(field)}
      onChange={(event) => set(field, event.currentTarget.value)}
      {...input}
    />
  );
}
