import { z } from 'zod';

/** Text as a database can keep it: without NUL, and with no half of a surrogate pair left alone. */
export function storable(text: string): string {
  return text.replaceAll('\u0000', '').toWellFormed();
}

/** A form's text of at most `max` characters, made storable and trimmed. */
export function storedText(max: number) {
  return z.string().transform(storable).pipe(z.string().trim().max(max));
}
