import { and, asc, eq, inArray, isNull, or } from 'drizzle-orm';
import type { Db, Tx } from '@/db/client';
import { materials } from '@/db/schema/materials';
import { stories } from '@/db/schema/stories';
import { storyComments } from '@/db/schema/teamwork';
import { users } from '@/db/schema/users';
import { may } from '@/lib/sop/permissions';
import type { Actor } from '@/lib/sop/roles';
import type { MentionablePerson, StoryComment } from '@/lib/story/comment';
import type { PersonName } from '@/lib/story/story-page';
import { storyWithinReach } from './reach';

/** Comments on a story within reach, oldest first; none of a story that the reader cannot open. */
export async function listComments(db: Db, actor: Actor, storyId: string): Promise<StoryComment[]> {
  const rows = await db
    .select({
      id: storyComments.id,
      text: storyComments.text,
      writtenAt: storyComments.writtenAt,
      takenBackAt: storyComments.takenBackAt,
      writer: { id: users.id, name: users.name },
      mentions: storyComments.mentions,
    })
    .from(storyComments)
    .innerJoin(stories, eq(stories.id, storyComments.storyId))
    .innerJoin(users, eq(users.id, storyComments.writtenBy))
    .where(and(eq(storyComments.storyId, storyId), storyWithinReach(db, actor)))
    .orderBy(asc(storyComments.writtenAt), asc(storyComments.id));
  const named = await peopleNamed(
    db,
    rows.flatMap((row) => row.mentions),
  );
  return rows.map(({ text, mentions, ...comment }) => ({
    ...comment,
    text: comment.takenBackAt ? '' : text,
    mentions: named(mentions),
  }));
}

/** Tells the names of people whom texts name, of all of them in one query. */
export async function peopleNamed(
  db: Db,
  ids: readonly string[],
): Promise<(mentions: readonly string[]) => PersonName[]> {
  const people =
    ids.length === 0
      ? []
      : await db
          .select({ id: users.id, name: users.name })
          .from(users)
          .where(inArray(users.id, [...new Set(ids)]));
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return (mentions) => mentions.map((id) => ({ id, name: names.get(id) ?? '' }));
}

/** Active people who can open the story, whoever asks included; by name. */
export async function readersOf(
  db: Db | Tx,
  storyId: string,
): Promise<(MentionablePerson & { roles: string[] })[]> {
  const [people, contributors] = await Promise.all([
    db
      .select({ id: users.id, name: users.name, position: users.position, roles: users.roles })
      .from(users)
      .where(isNull(users.disabledAt))
      .orderBy(asc(users.name)),
    db
      .selectDistinct({ by: materials.handedInBy })
      .from(materials)
      .where(or(eq(materials.storyId, storyId), eq(materials.firstStoryId, storyId))),
  ]);
  const own = new Set(contributors.map(({ by }) => by));
  return people.filter((person) => may(person, 'story.viewAll') || own.has(person.id));
}

/** People whom the actor can name in a comment on a story within his reach: everybody who can open it but him. */
export async function mentionable(db: Db, actor: Actor, storyId: string): Promise<MentionablePerson[]> {
  const [within] = await db
    .select({ id: stories.id })
    .from(stories)
    .where(and(eq(stories.id, storyId), storyWithinReach(db, actor)));
  if (!within) return [];
  const readers = await readersOf(db, storyId);
  return readers
    .filter(({ id }) => id !== actor.id)
    .map(({ id, name, position }) => ({ id, name, position }));
}
