import { mayReadThreads } from '@/lib/annotations/thread-rights';
import { stageOf } from '@/lib/sop/definition';
import type { Actor } from '@/lib/sop/roles';
import { acknowledgersOf, goesOn, performersOf, sentBackTo } from './called-on';
import type { NoticeKind } from './notice';
import { chosenWatchers, concernedBy, type NoticeStory, type ToldEvent, withinReach } from './notice-story';

/** One person told of one event. */
export interface NoticeTo {
  userId: string;
  kind: NoticeKind;
}

/** Of several reasons to be told of one event, the one that asks most of the person. */
const STRONGEST_FIRST: readonly NoticeKind[] = [
  'sentBack',
  'assigned',
  'yourTurn',
  'takenOver',
  'mentioned',
  'commented',
  'progress',
];

/**
 * Who is told of an event, each person once: never who did it, nobody who cannot open the story, and only
 * whom it concerns. What one must do or was called by name reaches him even if he does not watch the story.
 * @param people active people of the office; others are not told
 */
export function recipients(event: ToldEvent, story: NoticeStory, people: readonly Actor[]): NoticeTo[] {
  const byId = new Map(people.map((person) => [person.id, person]));
  const told = new Map<string, NoticeKind>();
  for (const { userId, kind } of candidates(event, story, people)) {
    const person = byId.get(userId);
    if (!person || userId === event.actorId || !withinReach(story, person)) continue;
    const before = told.get(userId);
    if (before && STRONGEST_FIRST.indexOf(before) <= STRONGEST_FIRST.indexOf(kind)) continue;
    told.set(userId, kind);
  }
  return [...told].map(([userId, kind]) => ({ userId, kind }));
}

function candidates(event: ToldEvent, story: NoticeStory, people: readonly Actor[]): NoticeTo[] {
  const { details } = event;
  switch (event.type) {
    case 'handedIn':
      return to('yourTurn', performersOf(story.stage, story, people));
    case 'moved':
      return [...calledOn(event, story, people), ...progress(event, story)];
    case 'published':
      return to('progress', concernedBy(story));
    case 'reported':
      return to('yourTurn', acknowledgersOf(story, people));
    case 'assigned':
      return to('assigned', [wordIn(details, 'to')]);
    case 'takenOver':
      return to('takenOver', [wordIn(details, 'from')]);
    case 'commented':
      return [...named(details), ...to('commented', concernedBy(story))];
    case 'threadOpened':
      return [...named(details), ...to('commented', readersAmong(story.writers, story, people))];
    case 'threadAnswered':
    case 'suggestionRejected': {
      const spoke = Array.isArray(details.participants) ? details.participants.map(String) : [];
      return [...named(details), ...to('commented', readersAmong(spoke, story, people))];
    }
    default:
      return [];
  }
}

/** Who was called by name in what was said. */
function named({ mentions }: Record<string, unknown>): NoticeTo[] {
  return to('mentioned', Array.isArray(mentions) ? mentions.map(String) : []);
}

/** Those of these people whom the story concerns and who read what is said in its text. */
function readersAmong(ids: readonly string[], story: NoticeStory, people: readonly Actor[]): string[] {
  const concerned = concernedBy(story);
  const readers = new Set(people.filter(mayReadThreads).map(({ id }) => id));
  return ids.filter((id) => concerned.has(id) && readers.has(id));
}

/** Whom a move asks to do something now. */
function calledOn({ details, actorId }: ToldEvent, story: NoticeStory, people: readonly Actor[]): NoticeTo[] {
  const move = { from: wordIn(details, 'from'), to: wordIn(details, 'to') };
  if (stageOf(story.sop, move.to).kind === 'end') return [];
  if (details.action === 'sendBack') return to('sentBack', sentBackTo(move.to, story, people));
  const mover = people.find(({ id }) => id === actorId);
  return goesOn(story, move, mover) ? [] : to('yourTurn', performersOf(move.to, story, people));
}

/** What was decided about a material reaches who handed it in; whoever asked hears of every move. */
function progress({ details }: ToldEvent, story: NoticeStory): NoticeTo[] {
  const { kind } = stageOf(story.sop, wordIn(details, 'from'));
  const decided = kind === 'proposal' || details.action === 'decline' || details.action === 'join';
  const concerned = concernedBy(story);
  const handedIn = decided ? story.handedInBy.filter((id) => concerned.has(id)) : [];
  return to('progress', [...handedIn, ...chosenWatchers(story)]);
}

function to(kind: NoticeKind, userIds: Iterable<string>): NoticeTo[] {
  return [...new Set(userIds)].map((userId) => ({ userId, kind }));
}

function wordIn(details: Record<string, unknown>, key: string): string {
  const word = details[key];
  return typeof word === 'string' ? word : '';
}
