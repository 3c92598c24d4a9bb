import { useTranslations } from 'next-intl';
import { ThreadComposer } from '@/components/annotation/thread-composer';
import { ThreadsProvider } from '@/components/annotation/threads-context';
import { ThreadsJump } from '@/components/annotation/threads-jump';
import { ThreadsSheet } from '@/components/annotation/threads-sheet';
import { PresenceBeat } from '@/components/live/presence-beat';
import { openThreads } from '@/lib/annotations/thread';
import type { OfferedSopChange } from '@/lib/sop/change-of-sop';
import { isLayoutStage } from '@/lib/sop/layout-stage';
import type { ArrangeActions, StoryArranging } from '@/lib/story/arrange';
import type { ChangesSince } from '@/lib/story/changes-since';
import type { RelatedStory } from '@/lib/story/related-story';
import type { StoryActions } from '@/lib/story/story-actions';
import type { StoryPage } from '@/lib/story/story-page';
import type { TalkActions } from '@/lib/story/talk';
import { ArrangePanel } from './arrange-panel';
import { CommentsJump } from './comments-jump';
import { LiveRefresh } from './live-refresh';
import { PresentPeople } from './present-people';
import { PreviewBeside } from './preview-beside';
import { SopChangeNotice } from './sop-change-notice';
import { StepCard } from './step-card';
import { StoryProvider } from './story-context';
import { StoryHeader } from './story-header';
import { StoryLayout } from './story-layout';
import { isAboutMaterials, StoryMain } from './story-main';
import { StoryTabs } from './story-tabs';
import { type StoryThreads, storyThreads } from './story-threads';

const EVERY_MINUTE = 60_000;
const WHILE_PROOF_IS_TAKEN = 3_000;
/** After this long the worker is not about to answer; the page goes back to its usual pace. */
const PROOF_PATIENCE_MS = 3 * 60_000;

export interface StoryDeskProps extends StoryThreads {
  turnOf: string[];
  since: ChangesSince | null;
  reportDraft: string | null;
  /** Tags that other stories carry, for the writer to choose from. */
  knownTags: string[];
  /** The SOP version in force, when the story follows an earlier one. */
  sopChange: OfferedSopChange | null;
  mayChangeSop: boolean;
  actions: StoryActions;
  talkActions: TalkActions;
  arranging: StoryArranging;
  arrangeActions: ArrangeActions;
  mayArrange: boolean;
  related: RelatedStory[];
}

/** The story page of who works on stories. */
export function StoryDesk(props: StoryDeskProps) {
  const { page, offer } = props;
  const t = useTranslations('story');
  const { head, sop, asOf } = page;
  const materialsInMain = isAboutMaterials(page, offer);
  const threads = storyThreads(props);
  return (
    <StoryProvider storyId={head.id} version={head.version} meId={props.meId} actions={props.actions}>
      <ThreadsProvider {...threads}>
        <PresenceBeat storyId={head.id} />
        <LiveRefresh storyId={head.id} everyMs={proofIsTaken(page) ? WHILE_PROOF_IS_TAKEN : EVERY_MINUTE} />
        <StoryLayout
          head={
            <StoryHeader
              head={head}
              sop={sop}
              asOf={asOf}
              aside={
                <>
                  {materialsInMain ? null : <ThreadsJump />}
                  <CommentsJump count={props.talk.comments.length} />
                  <PresentPeople storyId={head.id} />
                </>
              }
            />
          }
          step={
            <StepCard
              page={page}
              offer={offer}
              turnOf={props.turnOf}
              meId={props.meId}
              assignee={props.arranging.assignedTo}
              foot={
                props.sopChange ? (
                  <SopChangeNotice offered={props.sopChange} mayChange={props.mayChangeSop} />
                ) : null
              }
            />
          }
          writing={offer.editReasons.length === 0}
          preview={isLayoutStage(sop, head.stage) ? <PreviewBeside /> : null}
          main={
            <StoryMain
              page={page}
              offer={offer}
              since={props.since}
              reportDraft={props.reportDraft}
              knownTags={props.knownTags}
              threads={threads}
              materialsTitle={t('materials.title', { count: page.materials.length })}
            />
          }
          about={
            <ArrangePanel
              arranging={props.arranging}
              actions={props.arrangeActions}
              editable={props.mayArrange && head.closedAt === null}
              related={props.related}
              relatedOpen={materialsInMain}
            />
          }
          tabs={
            <StoryTabs
              page={page}
              meId={props.meId}
              talk={props.talk}
              actions={props.talkActions}
              materialsInMain={materialsInMain}
              mayWrite={threads.rights.mayWrite}
              openThreads={openThreads(props.threads).length}
            />
          }
        />
        <ThreadComposer />
        <ThreadsSheet />
      </ThreadsProvider>
    </StoryProvider>
  );
}

function proofIsTaken({ channels, asOf }: StoryPage): boolean {
  return channels.some(
    ({ channel, appearance }) =>
      channel === 'site' &&
      appearance !== null &&
      !appearance.proof &&
      appearance.proofError === '' &&
      asOf.getTime() - appearance.at.getTime() < PROOF_PATIENCE_MS,
  );
}
