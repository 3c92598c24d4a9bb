import type { Refusal } from '@/lib/sop/refusal';
import type { StoryPage } from '@/lib/story/story-page';
import { ArticlePreview } from './article-preview';
import classes from './story-main.module.css';

/** The story's text: the editor for who may write now, else the article as it will be read. */
export function StoryText({ page }: { page: StoryPage; editReasons: Refusal[] }) {
  return (
    <div className={classes.paper}>
      <ArticlePreview content={page.content} cover={page.cover} />
    </div>
  );
}
