import { isOfWords } from '@/lib/language/office-word';
import { checkContent } from './check-content';
import { checkLanguage } from './check-language';
import { type CheckedContent, CONTENT_ERRORS } from './content-finding';

/** How many findings an office that asks for clean texts wants mended before the evaluation. */
export function countToMend(content: CheckedContent, allowed: ReadonlySet<string>): number {
  const words = checkLanguage(content, allowed).filter(({ rule }) => isOfWords(rule));
  const lacks = checkContent(content).filter(({ rule }) => CONTENT_ERRORS.has(rule));
  return words.length + lacks.length;
}
