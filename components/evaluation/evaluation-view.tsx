import type { ReactNode } from 'react';
import type { ThreadsProps } from '@/components/annotation/threads-context';
import { ChecksSummary } from '@/components/checks/checks-summary';
import { ThreadedArticle } from '@/components/story/threaded-article';
import type { SopDefinition } from '@/lib/sop/definition';
import type { ChangesSince } from '@/lib/story/changes-since';
import { isUnchanged } from '@/lib/story/content-changes';
import type { StoryPage } from '@/lib/story/story-page';
import { withReasons } from '@/lib/story/versions';
import { ChangeSummary } from './change-summary';
import { EarlierNotes } from './earlier-notes';
import classes from './evaluation-view.module.css';
import { StoryFactsLine } from './story-facts-line';

/**
 * The story as an evaluator reads it, made for one thumb: the facts, what others said, what changed since his
 * last time, then the article as the public will see it. Yes and no stand in the step's bar.
 */
export function EvaluationView(props: {
  page: StoryPage;
  sop: SopDefinition;
  since: ChangesSince | null;
  warning?: ReactNode;
  threads: ThreadsProps;
}) {
  const { page, since } = props;
  return (
    <div className={classes.view}>
      {props.warning}
      <StoryFactsLine page={page} />
      {page.evaluations.length > 0 ? (
        <EarlierNotes evaluations={page.evaluations} page={page} sop={props.sop} />
      ) : null}
      {since ? (
        <ChangeSummary
          since={since}
          unchanged={isUnchanged(since.changes)}
          versions={withReasons(page.revisions, page.log)}
          asOf={page.asOf}
        />
      ) : null}
      <ChecksSummary content={page.content} officeWords={page.officeWords} />
      <div className={classes.paper}>
        <ThreadedArticle page={page} threads={props.threads} />
      </div>
    </div>
  );
}
