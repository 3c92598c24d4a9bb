import { describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/sop/roles';
import { SOP_05 } from '@/lib/sop/sop-05';
import type { StoryEventType } from '@/lib/sop/vocabulary';
import type { NoticeStory } from './notice-story';
import { recipients } from './recipients';

const person = (id: string, ...roles: string[]): Actor => ({ id, roles });
const PEOPLE = [
  person('contributor', 'contributor'),
  person('stranger', 'contributor'),
  person('web', 'webManager'),
  person('web2', 'webManager'),
  person('kasubag', 'kasubag'),
  person('kasubag2', 'kasubag'),
  person('secretary', 'secretary'),
  person('head', 'head'),
  person('admin', 'admin'),
];

const STORY: NoticeStory = {
  sop: SOP_05,
  stage: 'composing',
  assignedTo: null,
  handedInBy: ['contributor'],
  writers: ['web'],
  holder: null,
  formerHolders: [],
  evaluators: [],
  talkers: [],
  watchers: [],
};

/** Who is told what, as 'person kind', sorted. */
function told(
  actorId: string | null,
  type: StoryEventType,
  details: Record<string, unknown>,
  story: Partial<NoticeStory> = {},
  people = PEOPLE,
): string[] {
  return recipients({ number: 7, type, details, actorId }, { ...STORY, ...story }, people)
    .map(({ userId, kind }) => `${userId} ${kind}`)
    .sort();
}

const move = (action: string, from: string, to: string) => ({ action, from, to, reason: 'x' });
const FIRST = { stage: 'proposed', writers: [] };

describe('who is told of an event', () => {
  it.each<[string, string[], string[]]>([
    [
      'a proposal waits for the Sekretaris',
      told('contributor', 'handedIn', {}, FIRST),
      ['secretary yourTurn'],
    ],
    [
      'an approved proposal calls the web managers, and who handed it in hears of it',
      told('secretary', 'moved', move('approve', 'proposed', 'received'), FIRST),
      ['contributor progress', 'web yourTurn', 'web2 yourTurn'],
    ],
    [
      'a declined proposal reaches who handed it in, nobody else',
      told('secretary', 'moved', move('decline', 'proposed', 'declined'), FIRST),
      ['contributor progress'],
    ],
    [
      'a stage that the same hands go on with calls nobody',
      told('web', 'moved', move('advance', 'received', 'classifying'), { ...FIRST, stage: 'classifying' }),
      [],
    ],
    [
      'a finished layout calls the Kasubag',
      told('web', 'moved', move('advance', 'layout', 'evaluation-kasubag')),
      ['kasubag yourTurn', 'kasubag2 yourTurn'],
    ],
    [
      'the Kasubag’s yes calls the Sekretaris',
      told('kasubag', 'moved', move('approve', 'evaluation-kasubag', 'evaluation-sekretaris')),
      ['secretary yourTurn'],
    ],
    [
      'the Sekretaris’ yes calls the web managers',
      told('secretary', 'moved', move('approve', 'evaluation-sekretaris', 'publishing')),
      ['web yourTurn', 'web2 yourTurn'],
    ],
    [
      'the Sekretaris’ no reaches the Kasubag who said yes, not his colleague',
      told('secretary', 'moved', move('sendBack', 'evaluation-sekretaris', 'evaluation-kasubag'), {
        evaluators: [
          { stage: 'evaluation-kasubag', by: 'kasubag2' },
          { stage: 'evaluation-kasubag', by: 'kasubag' },
          { stage: 'evaluation-sekretaris', by: 'secretary' },
        ],
      }),
      ['kasubag sentBack'],
    ],
    [
      'where the Kasubag who said yes is gone, every Kasubag is told',
      told('secretary', 'moved', move('sendBack', 'evaluation-sekretaris', 'evaluation-kasubag'), {
        evaluators: [{ stage: 'evaluation-kasubag', by: 'disabled' }],
      }),
      ['kasubag sentBack', 'kasubag2 sentBack'],
    ],
    [
      'the Kasubag’s no reaches the writer, not the other web manager',
      told('kasubag', 'moved', move('sendBack', 'evaluation-kasubag', 'composing')),
      ['web sentBack'],
    ],
    [
      'and who held the composing, though he never saved a word',
      told('kasubag', 'moved', move('sendBack', 'evaluation-kasubag', 'composing'), {
        formerHolders: [{ stage: 'composing', by: 'web2' }],
      }),
      ['web sentBack', 'web2 sentBack'],
    ],
    [
      'where no writer may do the work any more, all who may are told too',
      told('kasubag', 'moved', move('sendBack', 'evaluation-kasubag', 'composing'), { writers: ['head'] }),
      ['head sentBack', 'web sentBack', 'web2 sentBack'],
    ],
    [
      'published reaches whom the story concerns',
      told('web', 'published', { channel: 'site' }, { talkers: ['head'] }),
      ['contributor progress', 'head progress'],
    ],
    [
      'the report calls the Kasubag, who was not called for the writing of it',
      told('web', 'reported', {}, { stage: 'reporting' }),
      ['kasubag yourTurn', 'kasubag2 yourTurn'],
    ],
    [
      'entering the report calls no Kasubag',
      told('web', 'moved', move('advance', 'publishing', 'reporting'), { stage: 'reporting' }),
      [],
    ],
    [
      'an acknowledged report asks nothing of anybody',
      told('kasubag', 'moved', move('acknowledge', 'reporting', 'done')),
      [],
    ],
    ['who is given the story is told', told('kasubag', 'assigned', { to: 'web2' }), ['web2 assigned']],
    ['who takes it himself is not', told('web2', 'assigned', { to: 'web2' }), []],
    ['nobody is told when it is given back', told('kasubag', 'assigned', { to: null }), []],
    ['who lost the work to another is told', told('web2', 'takenOver', { from: 'web' }), ['web takenOver']],
    [
      'a comment names one and reaches the others it concerns',
      told('kasubag', 'commented', { mentions: ['web'] }, { holder: 'web2', talkers: ['web', 'kasubag'] }),
      ['contributor commented', 'web mentioned', 'web2 commented'],
    ],
    [
      'a joined material’s giver hears of it',
      told('web', 'moved', move('join', 'received', 'joined')),
      ['contributor progress'],
    ],
    ['the worker’s proof is told to nobody', told(null, 'proofAttached', { taken: true }), []],
    ['taking up, pausing and saving are told to nobody', told('web', 'takenUp', {}), []],
    ['a move taken back is told to nobody', told('web', 'moveUndone', {}), []],
  ])('%s', (_, found, expected) => expect(found).toEqual(expected));
});

describe('the one who was given the story', () => {
  it('is called alone', () => {
    const approved = move('approve', 'evaluation-sekretaris', 'publishing');
    expect(told('secretary', 'moved', approved, { assignedTo: 'web2' })).toEqual(['web2 yourTurn']);
  });
  it('does not keep others from being called where he may not do the work', () => {
    const advanced = move('advance', 'layout', 'evaluation-kasubag');
    expect(told('web', 'moved', advanced, { assignedTo: 'web2' })).toEqual([
      'kasubag yourTurn',
      'kasubag2 yourTurn',
    ]);
  });
  it('is called also when another finished the stage before', () => {
    const advanced = move('advance', 'composing', 'layout');
    expect(told('web', 'moved', advanced, { assignedTo: 'web2' })).toEqual(['web2 yourTurn']);
  });
});

describe('watching', () => {
  const watching = (userId: string, on: boolean) => ({ watchers: [{ userId, watching: on }] });
  it('brings every move', () => {
    const advanced = move('advance', 'composing', 'layout');
    expect(told('web', 'moved', advanced, watching('head', true))).toEqual(['head progress']);
  });
  it('chosen against keeps comments and progress away', () => {
    expect(told('kasubag', 'commented', {}, watching('web', false))).toEqual(['contributor commented']);
    expect(told('web', 'published', {}, watching('contributor', false))).toEqual([]);
  });
  it('chosen against keeps away nothing that must be done or names the person', () => {
    const no = move('sendBack', 'evaluation-kasubag', 'composing');
    expect(told('kasubag', 'moved', no, watching('web', false))).toEqual(['web sentBack']);
    const named = { mentions: ['web'] };
    expect(told('kasubag', 'commented', named, { ...watching('web', false), handedInBy: [] })).toEqual([
      'web mentioned',
    ]);
  });
});

describe('nobody is told', () => {
  it('who cannot open the story', () => {
    const story = { talkers: ['stranger'], watchers: [{ userId: 'stranger', watching: true }] };
    expect(told('kasubag', 'commented', { mentions: ['stranger'] }, story)).toEqual([
      'contributor commented',
      'web commented',
    ]);
  });
  it('of what he did himself, and nobody twice', () => {
    const story = { talkers: ['web', 'contributor'], holder: 'web', assignedTo: 'web' };
    expect(told('web', 'commented', { mentions: ['web', 'contributor'] }, story)).toEqual([
      'contributor mentioned',
    ]);
    const no = move('sendBack', 'evaluation-kasubag', 'composing');
    expect(told('kasubag', 'moved', no, { watchers: [{ userId: 'web', watching: true }] })).toEqual([
      'web sentBack',
    ]);
  });
  it('who is not among the active people', () => {
    const active = PEOPLE.filter(({ id }) => id !== 'web');
    expect(told('web2', 'takenOver', { from: 'web' }, {}, active)).toEqual([]);
  });
});

describe('a note in the text', () => {
  const story = { writers: ['web', 'web2'], talkers: ['kasubag', 'secretary', 'contributor'] };
  const spoke = { participants: ['kasubag', 'secretary', 'contributor', 'web'] };

  it('reaches the story’s writers when it is opened, and whom it names', () => {
    expect(told('kasubag', 'threadOpened', {}, story)).toEqual(['web commented', 'web2 commented']);
    expect(told('web', 'threadOpened', {}, story)).toEqual(['web2 commented']);
    expect(told('kasubag', 'threadOpened', { mentions: ['contributor', 'web'] }, story)).toEqual([
      ...['contributor mentioned', 'web mentioned', 'web2 commented'],
    ]);
  });

  it.each(['threadAnswered', 'suggestionRejected'] as const)('%s reaches who took part in it', (type) => {
    expect(told('web', type, spoke, story)).toEqual([
      ...['contributor commented', 'kasubag commented', 'secretary commented'],
    ]);
    const quiet = { ...story, watchers: [{ userId: 'kasubag', watching: false }] };
    expect(told('web', type, spoke, quiet)).toEqual(['contributor commented', 'secretary commented']);
  });

  it('is not told of when it is settled', () => {
    for (const type of ['threadResolved', 'threadReopened', 'suggestionAccepted'] as const) {
      expect(told('web', type, spoke, story)).toEqual([]);
    }
  });
});
