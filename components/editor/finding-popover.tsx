'use client';

import type { Editor } from '@tiptap/core';
import { useTranslations } from 'next-intl';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import classes from '@/components/checks/checks.module.css';
import { useFindingWords } from '@/components/checks/use-finding-words';
import { useSuggestions } from '@/components/spelling/use-suggestions';
import type { Finding } from '@/lib/language/finding';
import { canBeAllowed } from '@/lib/language/office-word';
import { hideMark, type LanguageMark, mendMark, placeOfMark } from './language-marks';

interface FindingPopoverProps {
  editor: Editor;
  mark: LanguageMark;
  /** It was asked for by the keyboard, which then goes to its first button. */
  byKey: boolean;
  onIgnore: (finding: Finding) => void;
  /** Has the whole office leave the words as they are. */
  onAllow: (words: string) => void;
}

/** Why words are underlined and what to put there instead, below the words. */
export function FindingPopover({ editor, mark, byKey, onIgnore, onAllow }: FindingPopoverProps) {
  const t = useTranslations('language');
  const { nameOf, reasonOf, mendWords } = useFindingWords();
  const box = useRef<HTMLDivElement>(null);
  const suggestions = useSuggestions(editor, mark.finding);
  const at = useBelow(editor, mark, box, suggestions);
  useCloseOutside(editor, box);
  // Where suggestions come late, the keyboard goes on to the first of them.
  // biome-ignore lint/correctness/useExhaustiveDependencies: with suggestions there are other buttons
  useEffect(() => {
    if (byKey) box.current?.querySelector('button')?.focus({ preventScroll: true });
    box.current?.scrollIntoView({ block: 'nearest' });
  }, [byKey, suggestions]);

  const { rule } = mark.finding;
  const about = { group: 'language', rule } as const;
  const thenWrite = (act: () => void) => () => {
    act();
    editor.commands.focus();
  };
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
        thenWrite(() => hideMark(editor.view))();
      }}
    >
      <p>
        <strong>{nameOf(about)}.</strong> {reasonOf(about)}
        {rule === 'spelling' ? (
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
              onClick={thenWrite(() => mendMark(editor.view, mark, suggestion))}
            >
              {mendWords(suggestion)}
            </button>
          ))}
        </div>
      )}
      <div className={classes.ways}>
        <button
          type="button"
          className={classes.quiet}
          onClick={thenWrite(() => {
            hideMark(editor.view);
            onIgnore(mark.finding);
          })}
        >
          {t('ignore')}
        </button>
        {canBeAllowed(mark.finding) && (
          <button
            type="button"
            className={classes.quiet}
            onClick={thenWrite(() => {
              hideMark(editor.view);
              onAllow(mark.finding.found);
            })}
          >
            {t('allow')}
          </button>
        )}
      </div>
    </div>
  );
}

/** Where the popover stands within the paper: below the end of the words, within both edges. */
function useBelow(
  editor: Editor,
  mark: LanguageMark,
  box: React.RefObject<HTMLDivElement | null>,
  content: unknown,
) {
  const [at, setAt] = useState({ top: 0, left: 0 });
  // biome-ignore lint/correctness/useExhaustiveDependencies: with other content the box has another width
  useLayoutEffect(() => {
    const put = () => {
      const words = placeOfMark(editor.state, mark);
      const paper = box.current?.offsetParent;
      if (!words || !box.current || !paper) return;
      const edge = paper.getBoundingClientRect();
      const [start, end] = [editor.view.coordsAtPos(words.from), editor.view.coordsAtPos(words.to, -1)];
      const left = start.top === end.top ? start.left - edge.left : 8;
      const room = edge.width - box.current.offsetWidth - 8;
      setAt({ top: end.bottom - edge.top + 6, left: Math.max(8, Math.min(left, room)) });
    };
    put();
    window.addEventListener('resize', put);
    return () => window.removeEventListener('resize', put);
  }, [editor, mark, box, content]);
  return at;
}

/** Leaving both the popover and the text, by key or press, closes it. */
function useCloseOutside(editor: Editor, box: React.RefObject<HTMLDivElement | null>) {
  useEffect(() => {
    const follow = ({ target }: Event) => {
      const inside = target instanceof window.Node && box.current?.contains(target);
      const inText = target instanceof window.Node && editor.view.dom.contains(target);
      if (!inside && !inText) hideMark(editor.view);
    };
    document.addEventListener('focusin', follow);
    document.addEventListener('pointerdown', follow);
    return () => {
      document.removeEventListener('focusin', follow);
      document.removeEventListener('pointerdown', follow);
    };
  }, [editor, box]);
}
