import { checkContent } from './check-content';
import { checkLanguage } from './check-language';
import type { CheckedContent } from './content-finding';
import { mustBeMended } from './listed-finding';

/** How many findings an office that asks for clean texts wants mended before the evaluation. */
export function countToMend(content: CheckedContent, allowed: ReadonlySet<string>): number {
  const words = checkLanguage(content, allowed).map(({ rule }) => ({ group: 'language', rule }) as const);
  const lacks = checkContent(content).map(({ rule }) => ({ group: 'content', rule }) as const);
  return [...words, ...lacks].filter(mustBeMended).length;
}
