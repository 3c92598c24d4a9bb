import { useMemo } from 'react';
import { BlockSpelling } from '@/components/spelling/block-spelling';
import { useSpelling } from '@/components/spelling/use-spelling';
import { useFieldMarks } from './use-field-marks';
import { useIgnoredFindings } from './use-ignored-findings';
import { useOfficeWords, type WordActions } from './use-office-words';
import type { StoryForm } from './use-story-text';

/** What all parts of a story are checked with, and what that finds in its title and summary. */
export function useStoryLanguage(options: {
  storyId: string;
  form: StoryForm;
  /** The text is there and may be written: only then is there something to advise. */
  isWritten: boolean;
  officeWords: readonly string[];
  wordActions: WordActions;
}) {
  const { form, isWritten } = options;
  const words = useOfficeWords(options.officeWords, options.wordActions);
  const ignored = useIgnoredFindings(options.storyId);
  const dictionary = useSpelling(isWritten);
  const spelling = useMemo(() => dictionary && new BlockSpelling(dictionary), [dictionary]);
  const rules = { allowed: words.allowed, ignored: ignored.keys, spelling, dictionary };
  const title = useFieldMarks(isWritten ? form.title : '', rules);
  const summary = useFieldMarks(isWritten ? form.summary : '', rules);
  return { words, ignored, dictionary, fields: { title, summary } };
}

export type StoryLanguage = ReturnType<typeof useStoryLanguage>;
