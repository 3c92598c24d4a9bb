'use server';

import { revalidatePath } from 'next/cache';
import { cookies } from 'next/headers';
import { z } from 'zod';
import { readAllNotices, readNotice } from '@/db/mutations/notices';
import { LOCALES } from '@/lib/format/locale';
import { type Outcome, refuse } from '@/lib/sop/refusal';
import { LOCALE_COOKIE } from '../i18n';
import { parseInput } from '../parse-input';
import { requireAction } from '../session';

const ONE_YEAR_S = 365 * 86_400;

/** Remembers the desk's language in this browser. */
export async function chooseLanguage(input: unknown): Promise<Outcome> {
  const gate = await requireAction();
  if (!gate.ok) return gate;
  const locale = z.enum(LOCALES).safeParse(input);
  if (!locale.success) return refuse({ code: 'invalid', params: { message: '' } });
  const jar = await cookies();
  jar.set(LOCALE_COOKIE, locale.data, { path: '/', maxAge: ONE_YEAR_S, sameSite: 'lax' });
  revalidatePath('/', 'layout');
  return { ok: true };
}

/** Marks one of one's own notices as read. */
export async function readOneNotice(noticeId: string): Promise<Outcome> {
  const gate = await requireAction();
  if (!gate.ok) return gate;
  const parsed = await parseInput(z.uuid(), noticeId);
  return parsed.ok ? readNotice(gate.context, { noticeId: parsed.value }) : parsed;
}

/** Marks all of one's own notices as read. */
export async function readEveryNotice(): Promise<Outcome> {
  const gate = await requireAction();
  return gate.ok ? readAllNotices(gate.context) : gate;
}
