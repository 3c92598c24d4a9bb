import { useEffect, useMemo, useState } from 'react';
import type { PlacedFinding } from '@/lib/content-checks/content-finding';
import type { WrittenContent } from '@/lib/content-checks/story-blocks';
import { BlockSpelling } from './block-spelling';
import { TextSpelling } from './text-spelling';
import { useSpelling } from './use-spelling';

interface ReadText {
  content: WrittenContent;
  /** Another version has its words looked up anew. */
  version: number;
  /** What the rules found in it. */
  found: readonly PlacedFinding[];
  officeWords: readonly string[];
}

function whenIdle(act: () => void): () => void {
  if (!window.requestIdleCallback) {
    const timer = setTimeout(act, 1_000);
    return () => clearTimeout(timer);
  }
  const asked = window.requestIdleCallback(act);
  return () => window.cancelIdleCallback(asked);
}

/**
 * The findings of language in a text that is only read, with those of spelling once this device has looked them
 * up. The page is drawn before, and the dictionary is put away once all words are answered for.
 */
export function useTextSpelling({
  content,
  version,
  found,
  officeWords,
}: ReadText): readonly PlacedFinding[] {
  const allowed = officeWords.join('\n');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same version is the same text
  const text = useMemo(
    () => new TextSpelling(content, found, new Set(allowed.split('\n').filter(Boolean))),
    [version, allowed],
  );
  const [isWanted, want] = useState(false);
  const [spelt, setSpelt] = useState<{ text: TextSpelling; findings: readonly PlacedFinding[] } | null>(null);
  const dictionary = useSpelling(isWanted);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another text is looked up too
  useEffect(() => whenIdle(() => want(true)), [text]);
  useEffect(() => {
    if (!dictionary) return;
    const words = new BlockSpelling(dictionary);
    const look = () => {
      setSpelt({ text, findings: text.findings(words) });
      if (dictionary.isSettled) want(false);
    };
    look();
    return dictionary.subscribe(look);
  }, [dictionary, text]);

  return spelt?.text === text ? spelt.findings : found;
}
