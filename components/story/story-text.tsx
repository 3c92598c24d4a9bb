import type { ThreadsProps } from '@/components/annotation/threads-context';
import { stageOf } from '@/lib/sop/definition';
import { isLayoutStage } from '@/lib/sop/layout-stage';
import { standingApprovals } from '@/lib/sop/story-facts';
import type { StoryPage } from '@/lib/story/story-page';
import { ApprovedText } from './approved-text';
import previewClasses from './preview.module.css';
import { PreviewSheet } from './preview-sheet';
import classes from './story-main.module.css';
import { TextEditor } from './text-editor';
import { ThreadedArticle } from './threaded-article';

/**
 * The story's text: the editor for who may write now, else the article as it will be read. Approved content
 * is shown first and opened for writing only on purpose, since that takes the approvals away.
 */
export function StoryText(props: {
  page: StoryPage;
  editable: boolean;
  knownTags: string[];
  threads: ThreadsProps;
}) {
  const { page, editable } = props;
  const preview = (
    <div className={classes.paper}>
      <ThreadedArticle page={page} threads={props.threads} />
    </div>
  );
  if (!editable) return preview;
  const editor = (
    <TextEditor
      content={page.content}
      published={page.article !== null}
      mustBeClean={page.facts.content.toMend !== undefined}
      tagSuggestions={props.knownTags}
      officeWords={page.officeWords}
      preview={
        <div
          className={previewClasses.button}
          data-beside={isLayoutStage(page.sop, page.head.stage) || undefined}
        >
          <PreviewSheet />
        </div>
      }
    />
  );
  const approved =
    stageOf(page.sop, page.head.stage).kind === 'publishing' && standingApprovals(page.facts).length > 0;
  return approved ? <ApprovedText preview={preview} editor={editor} /> : editor;
}
