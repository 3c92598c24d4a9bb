'use server';

import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { parseInput } from '@/app/parse-input';
import { requireAction } from '@/app/session';
import { changeCalendar } from '@/db/mutations/calendar';
import { readCalendarDefinition } from '@/db/queries/calendar';
import { previewCalendarChange } from '@/db/queries/calendar-preview';
import { versionedChangeSchema } from '@/lib/calendar/calendar-change';
import type { ChangePreview } from '@/lib/calendar/change-preview';
import { compareHolidays, type ImportPreview } from '@/lib/calendar-import/compare-holidays';
import { readHolidayFile } from '@/lib/calendar-import/read-holiday-file';
import { type Outcome, refuse } from '@/lib/sop/refusal';

const holidayFile = z.strictObject({ name: z.string().max(300), content: z.string().max(2_000_000) });

/** Tries a change of the calendar: which open deadlines it moves, or why it is refused. Writes nothing. */
export async function previewChange(input: unknown): Promise<Outcome<ChangePreview>> {
  const gate = await requireAction('calendar.manage');
  if (!gate.ok) return gate;
  const parsed = await parseInput(versionedChangeSchema, input);
  if (!parsed.ok) return parsed;
  const { db, actor, now } = gate.context;
  return previewCalendarChange(db, actor, parsed.value, now);
}

/** Changes the calendar. Every page that shows a clock is dynamic, and reads it anew. */
export async function saveChange(input: unknown): Promise<Outcome> {
  const gate = await requireAction('calendar.manage');
  if (!gate.ok) return gate;
  const parsed = await parseInput(versionedChangeSchema, input);
  if (!parsed.ok) return parsed;
  const outcome = await changeCalendar(gate.context, parsed.value);
  if (!outcome.ok) return outcome;
  revalidatePath('/pengaturan/kalender');
  revalidatePath('/papan');
  return { ok: true };
}

/** Reads a file of holidays and holds it against the calendar. Writes nothing. */
export async function readFile(input: unknown): Promise<Outcome<{ preview: ImportPreview }>> {
  const gate = await requireAction('calendar.manage');
  if (!gate.ok) return gate;
  const parsed = await parseInput(holidayFile, input);
  if (!parsed.ok) return parsed;
  const read = readHolidayFile(parsed.value.name, parsed.value.content);
  if (!read.ok) return refuse({ code: 'holidayFileRefused', params: { fault: read.fault } });
  const { holidays } = await readCalendarDefinition(gate.context.db);
  return { ok: true, preview: compareHolidays(read.rows, holidays) };
}
