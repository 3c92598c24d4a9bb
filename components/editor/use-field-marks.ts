import { useDebouncedValue } from '@mantine/hooks';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Spelling } from '@/components/spelling/spelling';
import type { Finding } from '@/lib/language/finding';
import { carryFindings, findingAt, isSameFinding } from '@/lib/language/marked-text';
import { FieldChecker, type FieldRules, withoutHalfWord } from './field-checker';

/** Milliseconds of rest before a field is looked at. */
const REST = 400;

interface Looked {
  text: string;
  findings: readonly Finding[];
}

const isSame = (one: Looked, other: Looked) =>
  one.text === other.text &&
  one.findings.length === other.findings.length &&
  one.findings.every((finding, index) => {
    const again = other.findings[index];
    return again !== undefined && isSameFinding(finding, again);
  });

/** Where the caret of a field stands that is being written in; null elsewhere, and while words are selected. */
function caretOf(field: HTMLTextAreaElement | null): number | null {
  if (!field || document.activeElement !== field) return null;
  return field.selectionStart === field.selectionEnd ? field.selectionStart : null;
}

/**
 * The findings of one field as it stands, and which of them is shown. A keystroke only moves them along; the
 * text is looked at when the writer rests.
 */
export function useFieldMarks(text: string, rules: FieldRules & { dictionary: Spelling | null }) {
  const { allowed, ignored, spelling, dictionary } = rules;
  const field = useRef<HTMLTextAreaElement>(null);
  const mirror = useRef<HTMLDivElement>(null);
  const [checker] = useState(() => new FieldChecker());
  const [looked, setLooked] = useState<Looked>({ text: '', findings: [] });
  const [shown, setShown] = useState<{ finding: Finding; byKey: boolean } | null>(null);
  const [rested] = useDebouncedValue(text, REST);
  const holdsBack = useRef(false);

  const look = useCallback(() => {
    const all = checker.look(rested, { allowed, ignored, spelling });
    const findings = withoutHalfWord(all, caretOf(field.current));
    holdsBack.current = findings !== all;
    const now = { text: rested, findings };
    setLooked((before) => (isSame(before, now) ? before : now));
  }, [checker, rested, allowed, ignored, spelling]);
  useEffect(look, [look]);
  useEffect(() => dictionary?.subscribe(look), [dictionary, look]);

  const findings = useMemo(() => carryFindings(looked.findings, looked.text, text), [looked, text]);
  const again = shown && findings.find((finding) => isSameFinding(finding, shown.finding));
  return {
    field,
    mirror,
    findings,
    open: again ? { finding: again, byKey: shown.byKey } : null,
    /** Shows the finding that the caret is in; false where it is in none. */
    showAtCaret: (byKey: boolean): boolean => {
      const caret = caretOf(field.current);
      const finding = caret === null ? undefined : findingAt(findings, caret);
      setShown(finding ? { finding, byKey } : null);
      return finding !== undefined;
    },
    hide: () => setShown(null),
    /** The caret went elsewhere, or out of the field: a word that it stood in is whole, and shown no more. */
    caretMoved: () => {
      if (holdsBack.current) look();
      const caret = caretOf(field.current);
      if (shown && caret !== null && findingAt([shown.finding], caret) === undefined) setShown(null);
    },
  };
}

export type FieldMarks = ReturnType<typeof useFieldMarks>;
