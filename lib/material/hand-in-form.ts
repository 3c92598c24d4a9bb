import { z } from 'zod';
import { safeHref } from '@/lib/richtext/safe-link';
import { LIMITS, SECTORS, STORY_KINDS } from '@/lib/sop/vocabulary';

/** What can be wrong with a field; each has a sentence in `messages` under `material.fault`. */
export const HAND_IN_FAULTS = [
  'titleMissing',
  'titleTooLong',
  'textOrFileMissing',
  'textTooLong',
  'sectorMissing',
  'kindMissing',
  'sourceTooLong',
  'linkUnsafe',
  'tooManyLinks',
  'dateWrong',
  'datePast',
  'tooManyFiles',
  'wrong',
] as const;
export type HandInFaultKey = (typeof HAND_IN_FAULTS)[number];

/** A fault of one field; links are fields by number: `links.0`. */
export interface HandInFault {
  field: string;
  key: HandInFaultKey;
}

// NUL and its kin cannot be stored and are never meant; they come along when text is pasted.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

const line = z.string('wrong').transform((value) => value.replace(CONTROL, '').replace(/\s+/g, ' ').trim());
const block = z
  .string('wrong')
  .transform((value) => value.replace(/\r\n?/g, '\n').replace(CONTROL, '').trim());

function isWebAddress(link: string): boolean {
  return safeHref(link) !== null && /^https?:\/\/[^/\s]+/i.test(link);
}

function isDate(value: string): boolean {
  const parsed = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(value);
}

/** `form` may be half parsed here: a field that has a fault of its own is none of this one's business. */
function hasTextOrFile(form: { text?: unknown; fileIds?: unknown }): boolean {
  const noText = form.text === undefined || form.text === '';
  return !noText || !Array.isArray(form.fileIds) || form.fileIds.length > 0;
}

const schema = (today: string) =>
  z
    .object({
      id: z.uuid('wrong').optional(),
      title: line.pipe(z.string().min(1, 'titleMissing').max(LIMITS.title, 'titleTooLong')),
      text: block.pipe(z.string().max(LIMITS.materialText, 'textTooLong')),
      sector: z.enum(SECTORS, 'sectorMissing'),
      kind: z.enum(STORY_KINDS, 'kindMissing'),
      source: line.pipe(z.string().max(LIMITS.materialSource, 'sourceTooLong')),
      links: z
        .array(line.pipe(z.string().refine(isWebAddress, 'linkUnsafe')), 'wrong')
        .max(LIMITS.links, 'tooManyLinks'),
      wantedOn: z
        .string('wrong')
        .regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'dateWrong', abort: true })
        .refine(isDate, { error: 'dateWrong', abort: true })
        .refine((value) => value >= today, 'datePast')
        .nullable(),
      fileIds: z
        .array(z.uuid('wrong'), 'wrong')
        .max(LIMITS.filesPerMaterial, 'tooManyFiles')
        .transform((ids) => [...new Set(ids)]),
      /** The attached document whose text becomes the story's; `titleTaken` when its heading is the title now. */
      textFrom: z.object({ fileId: z.uuid('wrong'), titleTaken: z.boolean('wrong') }, 'wrong').nullish(),
    })
    .refine(({ textFrom, fileIds }) => !textFrom || fileIds.includes(textFrom.fileId), {
      path: ['fileIds'],
      error: 'wrong',
    })
    .refine(hasTextOrFile, {
      path: ['text'],
      error: 'textOrFileMissing',
      // Also when other fields are at fault: all faults are told at once.
      when: () => true,
    });

export type HandInForm = z.infer<ReturnType<typeof schema>>;

/**
 * Checks a form of hand-in: the browser before sending, the server before believing, the import for each
 * entry. Empty links must be left out before.
 * @param today local date of the office, 'YYYY-MM-DD': material cannot be wanted on a day before it
 * @returns the cleaned form, or every fault, one for each field
 */
export function checkHandIn(
  input: unknown,
  today: string,
): { ok: true; form: HandInForm } | { ok: false; faults: HandInFault[] } {
  const parsed = schema(today).safeParse(input);
  if (parsed.success) return { ok: true, form: parsed.data };
  const faults = new Map<string, HandInFault>();
  for (const issue of parsed.error.issues) {
    const [head = 'form', index] = issue.path;
    const field = head === 'links' && typeof index === 'number' ? `links.${index}` : String(head);
    if (!faults.has(field)) faults.set(field, { field, key: faultKey(issue.message) });
  }
  return { ok: false, faults: [...faults.values()] };
}

function faultKey(message: string): HandInFaultKey {
  return HAND_IN_FAULTS.find((known) => known === message) ?? 'wrong';
}
