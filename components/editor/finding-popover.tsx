'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import classes from '@/components/checks/checks.module.css';
import { useFindingWords } from '@/components/checks/use-finding-words';
import type { Spelling } from '@/components/spelling/spelling';
import { useSuggestions } from '@/components/spelling/use-suggestions';
import type { Finding } from '@/lib/language/finding';
import { canBeAllowed } from '@/lib/language/office-word';
import { useBelow, useCloseOutside, type WordsPlace } from './popover-place';

interface FindingPopoverProps {
  finding: Finding;
  /** It was asked for by the keyboard, which then goes to its first button. */
  byKey: boolean;
  dictionary: Spelling | null;
  /** The words' place in the window; null once they are gone. */
  placeOf: () => WordsPlace | null;
  /** What the words are written in. Leaving both it and the popover closes the popover. */
  text: () => HTMLElement | null;
  onMend: (suggestion: string) => void;
  onIgnore: (finding: Finding) => void;
  /** Has the whole office leave the words as they are. */
  onAllow: (words: string) => void;
  onClose: () => void;
  /** Has the keyboard go on in the text. */
  onWrite: () => void;
}

/** Why words are underlined and what to put there instead, below the words. */
export function FindingPopover({ finding, byKey, ...props }: FindingPopoverProps) {
  const t = useTranslations('language');
  const { nameOf, reasonOf, mendWords } = useFindingWords();
  const box = useRef<HTMLDivElement>(null);
  const suggestions = useSuggestions(props.dictionary, finding);
  const at = useBelow(props.placeOf, box, [finding, suggestions]);
  useCloseOutside(props.text, box, props.onClose);
  // Where suggestions come late, the keyboard goes on to the first of them.
  // biome-ignore lint/correctness/useExhaustiveDependencies: with suggestions there are other buttons
  useEffect(() => {
    if (byKey) box.current?.querySelector('button')?.focus({ preventScroll: true });
    box.current?.scrollIntoView({ block: 'nearest' });
  }, [byKey, suggestions]);

  const about = { group: 'language', rule: finding.rule } as const;
  const thenWrite = (act: () => void) => () => {
    act();
    props.onWrite();
  };
  const leave = (act: () => void) =>
    thenWrite(() => {
      props.onClose();
      act();
    });
  return (
    <div
      ref={box}
      className={classes.popover}
      style={at}
      role="dialog"
      aria-label={nameOf(about)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        thenWrite(props.onClose)();
      }}
    >
      <p>
        <strong>{nameOf(about)}.</strong> {reasonOf(about)}
        {finding.rule === 'spelling' ? (
          <span role="status">
            {suggestions?.length ? '' : ` ${t(suggestions ? 'noneNear' : 'seeking')}`}
          </span>
        ) : (
          suggestions?.length === 0 && ` ${t('rewrite')}`
        )}
      </p>
      {suggestions && suggestions.length > 0 && (
        <div className={classes.acts}>
          {suggestions.map((suggestion) => (
            <button
              key={suggestion}
              type="button"
              className={classes.mend}
              onClick={thenWrite(() => props.onMend(suggestion))}
            >
              {mendWords(suggestion)}
            </button>
          ))}
        </div>
      )}
      <div className={classes.ways}>
        <button type="button" className={classes.quiet} onClick={leave(() => props.onIgnore(finding))}>
          {t('ignore')}
        </button>
        {canBeAllowed(finding) && (
          <button type="button" className={classes.quiet} onClick={leave(() => props.onAllow(finding.found))}>
            {t('allow')}
          </button>
        )}
      </div>
    </div>
  );
}
