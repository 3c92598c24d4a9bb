import { type Finding, LANGUAGE_RULES, type LanguageRule } from './finding';

/** How many findings there are of each rule, in the order of the rules; rules without any are left out. */
export function countByRule(findings: readonly Finding[]): { rule: LanguageRule; count: number }[] {
  const counts = new Map<LanguageRule, number>();
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return LANGUAGE_RULES.flatMap((rule) => {
    const count = counts.get(rule);
    return count === undefined ? [] : [{ rule, count }];
  });
}
