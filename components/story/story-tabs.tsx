import { useTranslations } from 'next-intl';
import { CommentsPanel } from '@/components/comment/comments-panel';
import type { StoryPage } from '@/lib/story/story-page';
import type { StoryTalk, TalkActions } from '@/lib/story/talk';
import { HistoryPanel } from './history-panel';
import { MaterialsPanel } from './materials-panel';
import { type MarkedRevision, RevisionsPanel } from './revisions-panel';
import { SideTabs } from './side-tabs';
import { VisitsPanel } from './visits-panel';

/** What lies beside the text; materials only where they are not what the page is about. */
export function StoryTabs(props: {
  page: StoryPage;
  meId: string;
  talk: StoryTalk;
  actions: TalkActions;
  materialsInMain: boolean;
}) {
  const { page, talk, materialsInMain } = props;
  const { head, asOf } = page;
  return (
    <SideTabs
      first={materialsInMain ? 'comments' : 'materials'}
      counts={{
        materials: page.materials.length,
        comments: talk.comments.length,
        revisions: page.revisions.length,
      }}
      panels={{
        materials: materialsInMain ? undefined : <MaterialsPanel materials={page.materials} />,
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
        revisions: <RevisionsPanel revisions={useMarked(page)} asOf={asOf} />,
      }}
    />
  );
}

/** The versions with what was decided on each: who said yes, and which one the public reads. */
function useMarked(page: StoryPage): MarkedRevision[] {
  const t = useTranslations('story.revisions');
  return page.revisions.map((revision) => {
    const judged = page.evaluations.filter(
      ({ contentVersion }) => contentVersion === revision.contentVersion,
    );
    const marks = judged.map(({ approved, by }) =>
      t(approved ? 'approvedBy' : 'refusedBy', { name: by.name }),
    );
    if (page.article?.contentVersion === revision.contentVersion) marks.push(t('onSite'));
    return { ...revision, marks: [...new Set(marks)] };
  });
}
