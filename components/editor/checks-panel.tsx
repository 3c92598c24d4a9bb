'use client';

import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import classes from '@/components/checks/checks.module.css';
import { FindingList } from '@/components/checks/finding-list';
import { useFindingWords } from '@/components/checks/use-finding-words';
import { useSpelling } from '@/components/spelling/use-spelling';
import { FindingPopover } from './finding-popover';
import { goToFinding, mendFinding } from './go-to-finding';
import { languageMarks } from './language-marks';
import type { OfficeWords } from './use-office-words';
import { useStoryChecks } from './use-story-checks';
import type { EditableStory, StoryForm } from './use-story-text';

interface ChecksPanelProps {
  editor: Editor;
  form: StoryForm;
  story: Pick<EditableStory, 'id' | 'mustBeClean'>;
  words: OfficeWords;
}

/** What the checks find in the story being written. It advises, unless the office asks for clean texts. */
export function ChecksPanel({ editor, form, story, words }: ChecksPanelProps) {
  const t = useTranslations('language');
  const { summaryOf } = useFindingWords();
  const checks = useStoryChecks(editor, form, story.id, words.allowed);
  useSpelling(editor);
  const fold = useRef<HTMLElement>(null);
  const [unfolded, setUnfolded] = useState(false);
  const open = useEditorState({
    editor,
    selector: () => languageMarks(editor.state)?.open ?? null,
    equalityFn: Object.is,
  });
  return (
    <>
      <details
        className={classes.box}
        data-mend="checks"
        onToggle={(event) => setUnfolded(event.currentTarget.open)}
      >
        <summary ref={fold} className={classes.line} data-folds="">
          <h2 className={classes.title}>{t('title')}</h2>
          <span className={classes.sum}>{summaryOf(checks.findings)}</span>
        </summary>
        {unfolded && (
          <>
            <p className={classes.hint}>
              {t(story.mustBeClean ? 'holds' : 'advises')} {t('hint')}
            </p>
            <FindingList
              findings={checks.findings}
              onJump={(finding) => goToFinding(editor, finding)}
              onMend={(finding, suggestion) => mendFinding(editor, finding, suggestion)}
              onIgnore={({ about, found }) => {
                if (about.group === 'language') checks.ignore({ rule: about.rule, found });
                // Its button goes with it, and the keyboard needs a place to be.
                fold.current?.focus();
              }}
              onAllow={({ found }) => {
                words.allow(found);
                fold.current?.focus();
              }}
            />
            {checks.ignored.size > 0 && (
              <p className={classes.ignored}>
                {t('ignored', { count: checks.ignored.size })}
                <button type="button" className={classes.quiet} onClick={checks.restore}>
                  {t('restore')}
                </button>
              </p>
            )}
          </>
        )}
      </details>
      {open && <FindingPopover editor={editor} {...open} onIgnore={checks.ignore} onAllow={words.allow} />}
    </>
  );
}
