'use server';

import { z } from 'zod';
import { parseInput } from '@/app/parse-input';
import { revalidateOffice } from '@/app/revalidate-public';
import { requireAction } from '@/app/session';
import { changeOffice } from '@/db/mutations/office';
import { OFFICE_TEXT_FIELDS, type OfficeTextField } from '@/lib/office/office-identity';
import type { OfficeSaveOutcome } from '@/lib/office/office-save';

// Only the shape: what a field may say is judged by its rules, which name every fault at once.
const text = z.string().max(20_000);

const officeSave = z.strictObject({
  revision: z.int().positive(),
  identity: z.strictObject({
    ...(Object.fromEntries(OFFICE_TEXT_FIELDS.map((field) => [field, text])) as Record<
      OfficeTextField,
      typeof text
    >),
    logoFileId: z.uuid().nullable(),
    socialAccounts: z.array(z.strictObject({ channel: text, name: text, url: text })).max(50),
  }),
});

/** Changes who the office is. */
export async function saveOffice(input: unknown): Promise<OfficeSaveOutcome> {
  const gate = await requireAction('office.manage');
  if (!gate.ok) return gate;
  const parsed = await parseInput(officeSave, input);
  if (!parsed.ok) return parsed;
  const outcome = await changeOffice(gate.context, parsed.value);
  if (outcome.ok) revalidateOffice();
  return outcome;
}
