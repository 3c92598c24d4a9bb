'use client';

import type { Editor } from '@tiptap/core';
import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import classes from '@/components/checks/checks.module.css';
import { FindingList } from '@/components/checks/finding-list';
import { useFindingWords } from '@/components/checks/use-finding-words';
import { BodyFinding } from './body-finding';
import { goToFinding, mendFinding } from './go-to-finding';
import { useStoryChecks } from './use-story-checks';
import type { StoryLanguage } from './use-story-language';
import type { EditableStory, StoryForm } from './use-story-text';

interface ChecksPanelProps {
  editor: Editor;
  form: StoryForm;
  story: Pick<EditableStory, 'mustBeClean'>;
  language: StoryLanguage;
}

/** What the checks find in the story being written. It advises, unless the office asks for clean texts. */
export function ChecksPanel({ editor, form, story, language }: ChecksPanelProps) {
  const t = useTranslations('language');
  const { summaryOf } = useFindingWords();
  const findings = useStoryChecks(editor, form, language);
  const { words, ignored } = language;
  const fold = useRef<HTMLElement>(null);
  const [unfolded, setUnfolded] = useState(false);
  return (
    <>
      <details
        className={classes.box}
        data-mend="checks"
        onToggle={(event) => setUnfolded(event.currentTarget.open)}
      >
        <summary ref={fold} className={classes.line} data-folds="">
          <h2 className={classes.title}>{t('title')}</h2>
          <span className={classes.sum}>{summaryOf(findings)}</span>
        </summary>
        {unfolded && (
          <>
            <p className={classes.hint}>
              {t(story.mustBeClean ? 'holds' : 'advises')} {t('hint')}
            </p>
            <FindingList
              findings={findings}
              marksHolding={story.mustBeClean}
              onJump={(finding) => goToFinding(editor, finding)}
              onMend={(finding, suggestion) => mendFinding(editor, finding, suggestion)}
              onIgnore={({ about, found }) => {
                if (about.group === 'language') ignored.ignore({ rule: about.rule, found });
                // Its button goes with it, and the keyboard needs a place to be.
                fold.current?.focus();
              }}
              onAllow={({ found }) => {
                words.allow(found);
                fold.current?.focus();
              }}
            />
            {ignored.keys.size > 0 && (
              <p className={classes.ignored}>
                {t('ignored', { count: ignored.keys.size })} {story.mustBeClean && t('ignoredHolds')}
                <button type="button" className={classes.quiet} onClick={ignored.restore}>
                  {t('restore')}
                </button>
              </p>
            )}
          </>
        )}
      </details>
      <BodyFinding editor={editor} language={language} />
    </>
  );
}
