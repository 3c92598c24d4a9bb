import { getLocale } from 'next-intl/server';
import type { z } from 'zod';
import { en, id } from 'zod/locales';
import { type Outcome, refuse } from '@/lib/sop/refusal';

/** What came from outside as the schema has it, or a refusal for each fault in the person's language. */
export async function readRequest<T>(schema: z.ZodType<T>, input: unknown): Promise<Outcome<{ request: T }>> {
  const words = (await getLocale()) === 'en' ? en() : id();
  const parsed = schema.safeParse(input, { error: words.localeError });
  if (parsed.success) return { ok: true, request: parsed.data };
  return refuse(
    ...parsed.error.issues.map((issue) => ({
      code: 'invalid' as const,
      params: { message: issue.message },
      field: issue.path.join('.'),
    })),
  );
}
