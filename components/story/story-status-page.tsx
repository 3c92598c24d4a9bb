import { IconExternalLink } from '@tabler/icons-react';
import { useLocale, useTranslations } from 'next-intl';
import { ThreadsProvider } from '@/components/annotation/threads-context';
import { ThreadsPanel } from '@/components/annotation/threads-panel';
import { CommentsPanel } from '@/components/comment/comments-panel';
import { MaterialView } from '@/components/material/material-view';
import { Panel } from '@/components/ui/panel';
import type { TextThread } from '@/lib/annotations/thread';
import type { ThreadActions } from '@/lib/annotations/thread-requests';
import { formatDateTime } from '@/lib/format/date';
import type { Locale } from '@/lib/format/locale';
import type { StoryStatus } from '@/lib/story/story-page';
import type { StoryTalk, TalkActions } from '@/lib/story/talk';
import { COMMENTS_ANCHOR, THREADS_ANCHOR } from '@/lib/story/talk-anchors';
import { CommentsJump } from './comments-jump';
import { LiveRefresh } from './live-refresh';
import { StageName } from './stage-names';
import { StoryHeader } from './story-header';
import classes from './story-status-page.module.css';

const EVERY_MINUTE = 60_000;

/** What a contributor sees: how far his material has come, its text as handed in, what is said about it, and the article when it is out. */
export function StoryStatusPage(props: {
  status: StoryStatus;
  asOf: Date;
  meId: string;
  talk: StoryTalk;
  talkActions: TalkActions;
  threads: TextThread[];
  threadActions: ThreadActions;
}) {
  const { status, asOf, talk } = props;
  const t = useTranslations('story.status');
  const locale = useLocale() as Locale;
  const { sop, declined, article } = status;
  return (
    <div className={classes.page}>
      <LiveRefresh storyId={status.head.id} everyMs={EVERY_MINUTE} />
      <StoryHeader
        head={status.head}
        sop={sop}
        asOf={asOf}
        stageNamed
        aside={<CommentsJump count={talk.comments.length} />}
      />
      {article ? (
        <a className={classes.article} href={`/berita/${article.slug}`}>
          <span>
            <strong>{t('published')}</strong>
            {formatDateTime(article.publishedAt, locale)}
          </span>
          <IconExternalLink size={18} stroke={1.7} aria-hidden />
        </a>
      ) : null}
      {declined ? (
        <Panel title={t('declined')} description={`${declined.by} · ${formatDateTime(declined.at, locale)}`}>
          <p className={classes.reason}>{declined.reason}</p>
        </Panel>
      ) : null}
      <Panel title={t('journey')} description={t('journeyText')}>
        <ol className={classes.journey}>
          {status.entered.toReversed().map((visit) => (
            <li key={`${visit.stage} ${visit.at.toISOString()}`}>
              <strong>
                <StageName stage={visit.stage} />
              </strong>
              <time dateTime={visit.at.toISOString()}>{formatDateTime(visit.at, locale)}</time>
            </li>
          ))}
        </ol>
      </Panel>
      <div id={COMMENTS_ANCHOR}>
        <Panel title={t('comments', { count: talk.comments.length })}>
          <CommentsPanel
            storyId={status.head.id}
            meId={props.meId}
            talk={talk}
            actions={props.talkActions}
            asOf={asOf}
          />
        </Panel>
      </div>
      {props.threads.length > 0 ? (
        <ThreadsProvider
          {...{ storyId: status.head.id, meId: props.meId, people: talk.people, asOf }}
          threads={props.threads}
          standings={{}}
          rights={{ readsText: false, mayOpen: false, mayWrite: false, isWriter: false }}
          actions={props.threadActions}
        >
          <div id={THREADS_ANCHOR} className={classes.threads}>
            <ThreadsPanel />
          </div>
        </ThreadsProvider>
      ) : null}
      <Panel title={t('materials', { count: status.materials.length })}>
        {status.materials.map((material) => (
          <MaterialView key={material.id} material={material} titled />
        ))}
      </Panel>
    </div>
  );
}
