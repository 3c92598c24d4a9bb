import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Db, Tx } from '@/db/client';
import type { StoryRow } from '@/db/schema/stories';
import type { NoticeChoice } from '@/lib/notice/choices';
import type { NoticeKind } from '@/lib/notice/notice';
import type { NoticeStory } from '@/lib/notice/notice-story';
import { sopVersion } from './sop';

const ids = z.array(z.string());
const inStage = z.array(z.object({ stage: z.string(), by: z.string() }));
const row = z.object({
  handed_in_by: ids,
  writers: ids,
  talkers: ids,
  holder: z.string().nullable(),
  holders: inStage,
  evaluators: inStage,
  watchers: z.array(z.object({ userId: z.string(), watching: z.boolean() })),
});

/** Who had what to do with a story, in one query; `story` is the row as it stands after the event. */
export async function readNoticeStory(tx: Db | Tx, story: StoryRow): Promise<NoticeStory> {
  const { id } = story;
  const [[found], { definition }] = await Promise.all([
    tx.execute(sql`
      select
        array(select distinct handed_in_by::text from materials where story_id = ${id} or first_story_id = ${id}) handed_in_by,
        array(select distinct writer_id::text from story_revisions where story_id = ${id}) writers,
        array(select written_by::text from story_comments where story_id = ${id}
          union select unnest(mentions)::text from story_comments where story_id = ${id}
          union select opened_by::text from text_threads where story_id = ${id}
          union select unnest(written_by || mentions)::text from thread_entries
            where thread_id in (select id from text_threads where story_id = ${id})) talkers,
        (select taken_up_by from stage_visits where story_id = ${id} and left_at is null) holder,
        (select coalesce(json_agg(json_build_object('stage', stage, 'by', taken_up_by) order by left_at), '[]')
          from stage_visits where story_id = ${id} and left_at is not null and taken_up_by is not null) holders,
        (select coalesce(json_agg(json_build_object('stage', stage, 'by', evaluated_by) order by evaluated_at), '[]')
          from evaluations where story_id = ${id}) evaluators,
        (select coalesce(json_agg(json_build_object('userId', user_id, 'watching', watching)), '[]')
          from story_watchers where story_id = ${id}) watchers`),
    sopVersion(tx, story.sopVersionId),
  ]);
  const facts = row.parse(found);
  return {
    sop: definition,
    stage: story.stage,
    assignedTo: story.assignedTo,
    handedInBy: facts.handed_in_by,
    writers: facts.writers,
    holder: facts.holder,
    formerHolders: facts.holders,
    evaluators: facts.evaluators,
    talkers: facts.talkers,
    watchers: facts.watchers,
  };
}

/** Somebody who may be told of a story, with what he chose of how. */
export interface TellablePerson {
  id: string;
  roles: string[];
  choices: ({ kind: NoticeKind } & NoticeChoice)[];
}

/** Active people who can open the story: contributors only through a material of theirs. */
export async function tellablePeople(tx: Tx, storyId: string): Promise<TellablePerson[]> {
  const found = await tx.execute(sql`
    select u.id, u.roles, coalesce((
      select json_agg(json_build_object('kind', kind, 'inApp', in_app, 'mail', mail))
      from notice_choices where user_id = u.id), '[]') choices
    from users u
    where u.disabled_at is null and (not u.roles <@ array['contributor'] or u.id in (
      select handed_in_by from materials where story_id = ${storyId} or first_story_id = ${storyId}))`);
  return found as unknown as TellablePerson[];
}
