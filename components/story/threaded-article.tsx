import { AnnotatedFrame } from '@/components/annotation/annotated-frame';
import { AnnotatedLine } from '@/components/annotation/annotated-line';
import { AnnotatedText } from '@/components/annotation/annotated-text';
import type { ThreadsProps } from '@/components/annotation/threads-context';
import type { StoryPage } from '@/lib/story/story-page';
import { ArticlePreview } from './article-preview';

/** A story as the public will read it, with what is said about its words at their places. */
export function ThreadedArticle({ page, threads: told }: { page: StoryPage; threads: ThreadsProps }) {
  const { content, cover } = page;
  const {
    threads,
    rights: { mayOpen },
  } = told;
  return (
    <AnnotatedFrame>
      <ArticlePreview
        content={content}
        cover={cover}
        parts={{
          title: <AnnotatedLine part="title" text={content.title} {...{ threads, mayOpen }} />,
          summary: <AnnotatedLine part="summary" text={content.summary} {...{ threads, mayOpen }} />,
          body: <AnnotatedText document={content.body} {...{ threads, mayOpen }} />,
        }}
      />
    </AnnotatedFrame>
  );
}
