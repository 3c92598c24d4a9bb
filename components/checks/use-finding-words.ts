import { useTranslations } from 'next-intl';
import type { ListedFinding } from '@/lib/content-checks/listed-finding';

/** Letters of a finding that a button's name repeats. */
const LONGEST = 60;

/** The words of findings in the reader's language: what it is, why, and what its mend does. */
export function useFindingWords() {
  const t = useTranslations('language');
  const groupOf = ({ group }: ListedFinding['about']) => (group === 'language' ? 'rule' : 'content');
  return {
    nameOf: (about: ListedFinding['about']) => t(`${groupOf(about)}.${about.rule}.name`),
    reasonOf: (about: ListedFinding['about']) => t(`${groupOf(about)}.${about.rule}.reason`),
    mendWords: (suggestion: string) => {
      if (suggestion === '') return t('removeWords');
      return suggestion.trim() === '' ? t('oneSpace') : t('replace', { words: suggestion });
    },
    /** A button's words with what they are about, for who hears it without its line. */
    actFor: (act: string, found: string) =>
      t('actFor', { act, found: found.trim().slice(0, LONGEST) || t('spaces') }),
    /** "3 language findings, 1 of content", or that there are none. */
    summaryOf: (findings: readonly ListedFinding[]) => {
      const language = findings.filter(({ about }) => about.group === 'language').length;
      const content = findings.length - language;
      if (findings.length === 0) return t('none');
      if (language === 0) return t('summary.content', { content });
      return t(content === 0 ? 'summary.language' : 'summary.both', { language, content });
    },
  };
}
