import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { z } from 'zod';
import { requirePage } from '@/app/session';
import { StageNamesProvider } from '@/components/story/stage-names';
import { StoryDesk } from '@/components/story/story-desk';
import { StoryStatusPage } from '@/components/story/story-status-page';
import { database } from '@/db/client';
import { knownTags } from '@/db/queries/known-tags';
import { relatedStories } from '@/db/queries/related-stories';
import { allStageNames } from '@/db/queries/sop';
import { offeredSopChange } from '@/db/queries/sop-change';
import { readArranging } from '@/db/queries/story-arranging';
import { readStoryPage } from '@/db/queries/story-page';
import { readStoryStatus } from '@/db/queries/story-status';
import { readTalk } from '@/db/queries/story-talk';
import { listThreads } from '@/db/queries/text-threads';
import { env } from '@/lib/env';
import { type LocalizedText, type SopDefinition, stageOf } from '@/lib/sop/definition';
import { may } from '@/lib/sop/permissions';
import type { Actor } from '@/lib/sop/roles';
import { stageNames } from '@/lib/sop/stage-names';
import { stepOffer, whoseTurn } from '@/lib/story/next-step';
import type { StoryTalk } from '@/lib/story/talk';
import * as actions from './actions';
import * as arrangeActions from './arrange-actions';
import { changesSince } from './changes-since';
import * as publicationActions from './publication-actions';
import { reportDraft } from './report-draft';
import * as talkActions from './talk-actions';
import * as textActions from './text-actions';
import * as threadActions from './thread-actions';

interface Props {
  params: Promise<{ id: string }>;
}

/** Names of the story's own SOP, and of the versions that its earlier days may have followed. */
async function namesBeside(sop: SopDefinition): Promise<Record<string, LocalizedText>> {
  return { ...(await allStageNames(database())), ...stageNames(sop) };
}

/** What is said about a story that the reader has open. */
async function talkOf(actor: Actor, storyId: string): Promise<StoryTalk> {
  return (await readTalk(database(), actor, storyId)) ?? notFound();
}

/** The reader and the story as he may see it; 404 for an unknown one and for one out of his reach. */
const open = cache(async (id: string) => {
  const { actor } = await requirePage(`/naskah/${id}`, 'board.view');
  if (!z.uuid().safeParse(id).success) notFound();
  const db = database();
  const now = new Date();
  if (!may(actor, 'story.viewAll')) {
    const status = await readStoryStatus(db, actor, id, now);
    return status ? { kind: 'status' as const, actor, status, now } : notFound();
  }
  const page = await readStoryPage(db, actor, id, now);
  return page ? { kind: 'desk' as const, actor, page, db } : notFound();
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const opened = await open((await params).id);
  const { head } = opened.kind === 'desk' ? opened.page : opened.status;
  const t = await getTranslations('story.header');
  return { title: t('pageTitle', { number: head.number, title: head.title }) };
}

/** A story: written, judged, published and reported here; a contributor sees how far his material has come. */
export default async function StoryPage({ params }: Props) {
  const opened = await open((await params).id);
  if (opened.kind === 'status') {
    const { actor, status } = opened;
    const [talk, threads] = await Promise.all([
      talkOf(actor, status.head.id),
      listThreads(database(), actor, status.head.id),
    ]);
    return (
      <StageNamesProvider names={await namesBeside(status.sop)}>
        <StoryStatusPage
          status={status}
          asOf={opened.now}
          meId={actor.id}
          talk={talk}
          talkActions={{ ...talkActions }}
          threads={threads}
          threadActions={{ ...threadActions }}
        />
      </StageNamesProvider>
    );
  }
  const { page, actor, db } = opened;
  const { kind } = stageOf(page.sop, page.head.stage);
  const [talk, arranging, related, threads] = await Promise.all([
    talkOf(actor, page.head.id),
    readArranging(db, actor, page.head.id),
    relatedStories(db, actor, page.head.id),
    listThreads(db, actor, page.head.id),
  ]);
  if (!arranging) notFound();
  return (
    <StageNamesProvider names={await namesBeside(page.sop)}>
      <StoryDesk
        page={page}
        meId={actor.id}
        offer={stepOffer(page.sop, page.facts, actor)}
        turnOf={whoseTurn(page.sop, page.facts, actor)}
        since={kind === 'evaluation' ? await changesSince(db, actor, page) : null}
        reportDraft={kind === 'reporting' ? await reportDraft(page, env().publicUrl) : null}
        knownTags={await knownTags(db)}
        sopChange={await offeredSopChange(db, page.head.id)}
        mayChangeSop={may(actor, 'sop.changeOfStory')}
        actions={{ ...actions, ...textActions, ...publicationActions }}
        talk={talk}
        talkActions={{ ...talkActions }}
        arranging={arranging}
        arrangeActions={{ ...arrangeActions }}
        mayArrange={may(actor, 'story.arrange')}
        related={related}
        threads={threads}
        threadActions={{ ...threadActions }}
      />
    </StageNamesProvider>
  );
}
