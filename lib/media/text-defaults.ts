import { LIMITS } from '@/lib/sop/vocabulary';

/** The words of a picture in a text. */
export interface PictureWords {
  alt: string;
  caption: string;
}

/** What the library knows of the picture that was chosen. */
export interface KnownWords extends PictureWords {
  source: string;
}

/** The caption that the library offers: its words and whom the picture is from, as far as both fit. */
export function captionWithCredit(known: KnownWords, credit: (source: string) => string): string {
  const { caption, source } = known;
  const named = source && !caption.toLowerCase().includes(source.toLowerCase()) ? credit(source) : '';
  const whole = [caption, named].filter(Boolean).join(' ');
  return whole.length <= LIMITS.caption ? whole : caption || named.slice(0, LIMITS.caption);
}

/**
 * Fills in from the library what a writer has not said himself. What he typed stays, also when he chooses
 * another picture; what the library filled in for the one before goes with it.
 */
export function withDefaults(typed: PictureWords, before: PictureWords, offered: PictureWords): PictureWords {
  const pick = (word: keyof PictureWords) =>
    typed[word].trim() === '' || typed[word] === before[word] ? offered[word] : typed[word];
  return { alt: pick('alt'), caption: pick('caption') };
}
