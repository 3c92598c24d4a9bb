import { AnnotatedText } from '@/components/annotation/annotated-text';
import type { ThreadsProps } from '@/components/annotation/threads-context';
import type { StoryPage } from '@/lib/story/story-page';
import { ArticlePreview } from './article-preview';

/** A story as the public will read it, with what is said about its words at their places. */
export function ThreadedArticle({ page, threads }: { page: StoryPage; threads: ThreadsProps }) {
  return (
    <ArticlePreview
      content={page.content}
      cover={page.cover}
      body={
        <AnnotatedText
          document={page.content.body}
          threads={threads.threads}
          mayOpen={threads.rights.mayOpen}
        />
      }
    />
  );
}
