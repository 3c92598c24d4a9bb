'use client';

import { createContext, type ReactNode, useContext } from 'react';
import type { OfficeForm } from './use-office-form';

const Context = createContext<OfficeForm | null>(null);

/** Hands the form's state to its fields. */
export function OfficeFormProvider({ form, children }: { form: OfficeForm; children: ReactNode }) {
  return <Context value={form}>{children}</Context>;
}

/** The form that a field belongs to. */
export function useOffice(): OfficeForm {
  const form = useContext(Context);
  if (!form) throw new Error('A field of the office outside its form');
  return form;
}
