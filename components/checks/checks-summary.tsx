import { checkContent } from '@/lib/content-checks/check-content';
import { checkLanguage } from '@/lib/content-checks/check-language';
import { listContent } from '@/lib/content-checks/listed-finding';
import type { StoryContent } from '@/lib/story/story-content';
import { ChecksFold } from './checks-fold';

/** What the checks find in a text that is only read. The rules are read on the server, spelling by the reader. */
export function ChecksSummary(props: { content: StoryContent; officeWords: readonly string[] }) {
  const { content, officeWords } = props;
  const { title, summary, body, contentVersion } = content;
  return (
    <ChecksFold
      content={{ title, summary, body }}
      version={contentVersion}
      language={checkLanguage(content, new Set(officeWords))}
      lacks={listContent(checkContent(content))}
      officeWords={officeWords}
    />
  );
}
