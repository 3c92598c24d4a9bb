import { ThreadsPanel } from '@/components/annotation/threads-panel';
import { CommentsPanel } from '@/components/comment/comments-panel';
import { standingApprovals } from '@/lib/sop/story-facts';
import type { StoryPage } from '@/lib/story/story-page';
import type { StoryTalk, TalkActions } from '@/lib/story/talk';
import { groupVersions, withReasons } from '@/lib/story/versions';
import { HistoryPanel } from './history-panel';
import { MaterialsPanel } from './materials-panel';
import { RevisionsPanel } from './revisions-panel';
import { SideTabs } from './side-tabs';
import { VisitsPanel } from './visits-panel';

/** What lies beside the text; materials only where they are not what the page is about. */
export function StoryTabs(props: {
  page: StoryPage;
  meId: string;
  talk: StoryTalk;
  actions: TalkActions;
  materialsInMain: boolean;
  /** The reader may write the text now. */
  mayWrite: boolean;
  /** How many notes in the text are open. */
  openThreads: number;
}) {
  const { page, talk, materialsInMain } = props;
  const { head, asOf } = page;
  return (
    <SideTabs
      first={props.openThreads > 0 ? 'threads' : materialsInMain ? 'comments' : 'materials'}
      counts={{
        materials: page.materials.length,
        threads: props.openThreads,
        comments: talk.comments.length,
        revisions: page.revisions.length,
      }}
      panels={{
        materials: materialsInMain ? undefined : <MaterialsPanel materials={page.materials} />,
        threads: materialsInMain ? undefined : <ThreadsPanel />,
        comments: (
          <CommentsPanel
            storyId={head.id}
            meId={props.meId}
            talk={talk}
            actions={props.actions}
            asOf={asOf}
          />
        ),
        history: <HistoryPanel log={page.log} asOf={asOf} />,
        visits: <VisitsPanel story={head} visits={page.visits} asOf={asOf} />,
        revisions: (
          <RevisionsPanel
            groups={groupVersions(withReasons(page.revisions, page.log), page.visits)}
            onSite={page.article?.contentVersion ?? null}
            mayRestore={props.mayWrite}
            approved={standingApprovals(page.facts).length > 0}
            present={page.content.contentVersion}
            asOf={asOf}
          />
        ),
      }}
    />
  );
}
