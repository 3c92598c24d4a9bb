import { useEffect, useState } from 'react';
import type { Finding } from '@/lib/language/finding';
import { keepCase } from '@/lib/language/keep-case';
import { spellingKey } from '@/lib/language/spelling-words';
import type { Spelling } from './spelling';

/** The suggestions of a finding; those for spelling come from the dictionary, and are null until they do. */
export function useSuggestions(
  spelling: Spelling | null,
  { rule, found, suggestions }: Finding,
): readonly string[] | null {
  const isSpelling = rule === 'spelling';
  const [come, setCome] = useState<readonly string[] | null>(null);
  useEffect(() => {
    if (!isSpelling) return;
    let current = true;
    setCome(spelling ? null : []);
    void spelling?.suggest(spellingKey(found)).then((words) => {
      if (current) setCome(words.map((word) => keepCase(found, word)));
    });
    return () => {
      current = false;
    };
  }, [spelling, found, isSpelling]);
  return isSpelling ? come : suggestions;
}
