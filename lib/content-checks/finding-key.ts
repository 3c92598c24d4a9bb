import type { Finding } from '@/lib/language/finding';

/** Names the same fault wherever it stands in a text: the rule and the words it found. */
export function findingKey({ rule, found }: Pick<Finding, 'rule' | 'found'>): string {
  return `${rule} ${found}`;
}
