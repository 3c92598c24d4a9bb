import { useTranslations } from 'next-intl';
import type { ListedFinding } from '@/lib/content-checks/listed-finding';

/** The words of findings in the reader's language: what it is, why, and what its mend does. */
export function useFindingWords() {
  const t = useTranslations('language');
  const groupOf = ({ group }: ListedFinding['about']) => (group === 'language' ? 'rule' : 'content');
  return {
    nameOf: (about: ListedFinding['about']) => t(`${groupOf(about)}.${about.rule}.name`),
    reasonOf: (about: ListedFinding['about']) => t(`${groupOf(about)}.${about.rule}.reason`),
    /** `whole` names what is replaced too, for who hears the button without its line. */
    mendWords: (found: string, suggestion: string, whole = false) => {
      if (suggestion === '') return whole ? t('removeFound', { found: found.trim() }) : t('removeWords');
      if (suggestion.trim() === '') return t('oneSpace');
      return whole
        ? t('replaceIn', { found: found.trim(), words: suggestion })
        : t('replace', { words: suggestion });
    },
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
