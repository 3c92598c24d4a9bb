import { createChance, seedFrom } from './chance';
import { titleSlug } from './headline';
import type { StoryBriefTemplate } from './story-brief';
import { TOPIC_GROUPS } from './topic-groups';
import { monthFor, type TopicTurn, undatedTitle, writeTopic } from './write-topic';

const ALL_TOPICS = TOPIC_GROUPS.flatMap((group) => group.topics.map((topic) => ({ topic, group })));

/**
 * `count` stories of the office's year, in a mixed order, no two with the same title. Every round takes each
 * topic once (rarer ones every n-th round), so a prefix of the list is a fair sample of all subjects. The same
 * count and seed give the same stories; dates come in only through `write`.
 */
export function buildStoryBriefs(count: number, seed: number): StoryBriefTemplate[] {
  const order = createChance(seed);
  const turns = new Map<string, number>();
  const taken = new Set<string>();
  const templates: StoryBriefTemplate[] = [];
  for (let round = 0; templates.length < count; round++) {
    const due = ALL_TOPICS.filter(({ topic }) => round % (topic.every ?? 1) === 0);
    for (const { topic, group } of order.shuffle(due)) {
      if (templates.length === count) break;
      const turn = turns.get(topic.key) ?? 0;
      turns.set(topic.key, turn + 1);
      const offset = seedFrom(`${topic.key}:${seed}`) % 60;
      const work = findFreshTurn(
        {
          topic,
          group,
          key: `${topic.key}-${turn + 1}`,
          seed: 0,
          turn: turn + offset,
          ordinal: templates.length,
        },
        seed,
        taken,
      );
      const monthHint = monthFor(topic, work.turn);
      templates.push({
        key: work.key,
        sector: topic.sector,
        kind: topic.kind,
        ...(monthHint ? { monthHint } : {}),
        ...(topic.days ? { dayHint: topic.days } : {}),
        write: (when, isDayOff) => writeTopic(work, when, isDayOff),
      });
    }
  }
  return templates;
}

/** Redraws figures, then moves on to other places, until the headline is new. */
function findFreshTurn(start: TopicTurn, seed: number, taken: Set<string>): TopicTurn {
  for (let attempt = 0; attempt < 400; attempt++) {
    const work = {
      ...start,
      seed: seedFrom(`${start.key}:${seed}:${attempt}`),
      turn: start.turn + Math.floor(attempt / 4) * 60,
    };
    const slug = titleSlug(undatedTitle(work));
    if (taken.has(slug)) continue;
    taken.add(slug);
    return work;
  }
  throw new Error(`No new title left for ${start.key}`);
}
