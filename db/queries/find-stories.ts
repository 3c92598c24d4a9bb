import { and, desc, ilike, isNull, or, type SQL, sql } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { stories } from '@/db/schema/stories';
import { users } from '@/db/schema/users';
import { type FoundPerson, type FoundStory, soughtWords } from '@/lib/palette/palette-item';
import { may } from '@/lib/sop/permissions';
import type { Actor } from '@/lib/sop/roles';
import { storyWithinReach } from './reach';
import { allStageNames } from './sop';

const MOST_STORIES = 8;
const MOST_PEOPLE = 5;

const containing = (word: string) => `%${word.replace(/[\\%_]/g, '\\$&')}%`;

/** True for stories with that number, when the words are one. */
function isNumbered(words: string[]): SQL {
  const digits = /^#?(\d{1,9})$/.exec(words.join(' '))?.[1];
  return sql`${stories.number} = ${Number(digits ?? -1)}`;
}

/**
 * Stories within reach that have the number, or carry each word in title or labels: the number first, open
 * ones before ended ones, the latest first. Nothing when nothing is sought.
 */
export async function findStories(db: Db, actor: Actor, search: string): Promise<FoundStory[]> {
  const words = soughtWords(search);
  if (words.length === 0) return [];
  const carrying = words.map((word) =>
    or(
      ilike(stories.title, containing(word)),
      sql`exists (select 1 from unnest(${stories.labels}) as label where label ilike ${containing(word)})`,
    ),
  );
  const numbered = isNumbered(words);
  const rows = await db
    .select({
      id: stories.id,
      number: stories.number,
      title: stories.title,
      stage: stories.stage,
      closedAt: stories.closedAt,
    })
    .from(stories)
    .where(and(or(numbered, and(...carrying)), storyWithinReach(db, actor)))
    .orderBy(desc(numbered), sql`${stories.closedAt} is not null`, desc(stories.number))
    .limit(MOST_STORIES);
  if (rows.length === 0) return [];
  const names = await allStageNames(db);
  return rows.map(({ stage, closedAt, ...story }) => ({
    ...story,
    stage: names[stage] ?? { id: stage, en: stage },
    closed: closedAt !== null,
  }));
}

/** Active people by words of their name or position; nobody for who sees only his own stories. */
export async function findPeople(db: Db, actor: Actor, search: string): Promise<FoundPerson[]> {
  const words = soughtWords(search);
  if (words.length === 0 || !may(actor, 'story.viewAll')) return [];
  const carrying = words.map((word) =>
    or(ilike(users.name, containing(word)), ilike(users.position, containing(word))),
  );
  return db
    .select({ id: users.id, name: users.name, position: users.position })
    .from(users)
    .where(and(isNull(users.disabledAt), ...carrying))
    .orderBy(users.name)
    .limit(MOST_PEOPLE);
}
