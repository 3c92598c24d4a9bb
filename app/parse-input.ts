import { getLocale } from 'next-intl/server';
import { z } from 'zod';
import { type Outcome, refuse } from '@/lib/sop/refusal';

const WORDS = { id: z.locales.id().localeError, en: z.locales.en().localeError };

/** Checks what a form sent: its value, or a refusal for each fault, in the person's language and by field. */
export async function parseInput<T>(schema: z.ZodType<T>, input: unknown): Promise<Outcome<{ value: T }>> {
  const locale = await getLocale();
  const parsed = schema.safeParse(input, { error: locale === 'en' ? WORDS.en : WORDS.id });
  if (parsed.success) return { ok: true, value: parsed.data };
  return refuse(
    ...parsed.error.issues.map(({ message, path }) => ({
      code: 'invalid' as const,
      params: { message },
      field: path.join('.'),
    })),
  );
}
