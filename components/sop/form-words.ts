import type { SopStep } from '@/lib/sop/definition';
import type { FormWords } from '@/lib/sop-form/row-texts';
import { fill, WORDS } from '@/messages/public-words';

/** The standard of a step in the SOP's own words: "60 menit untuk satu bahan", or that none is set. */
export function standardWords(step: SopStep): string {
  const words = WORDS.sop;
  if (step.standardMinutes === null) return words.notSet;
  return fill(step.perMaterial ? words.minutesPerMaterial : words.minutes, { minutes: step.standardMinutes });
}

/** The words of the official form, which is written in Indonesian. */
export const FORM_WORDS: FormWords = { ...WORDS.sop.form, standard: standardWords };
