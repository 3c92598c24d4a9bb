import { describe, expect, test } from 'vitest';
import { SOP_05 } from '@/lib/sop/sop-05';
import type { StoryFacts } from '@/lib/sop/story-facts';
import { stepOffer, whoseTurn } from './next-step';

const manager = { id: 'manager', roles: ['webManager'] };
const kasubag = { id: 'kasubag', roles: ['kasubag'] };
const secretary = { id: 'secretary', roles: ['secretary'] };
const head = { id: 'head', roles: ['head'] };

function story(stage: string, change: Partial<StoryFacts> = {}): StoryFacts {
  return {
    stage,
    handedInBy: ['contributor'],
    writers: ['manager'],
    visit: { takenUpBy: null, takenUpAt: null, pausedAt: null },
    content: {
      version: 3,
      title: 'Judul',
      summary: 'Ringkasan',
      hasText: true,
      picturesWithoutAlt: 0,
      sector: 'koperasi',
      kind: 'news',
    },
    approvals: [
      { stage: 'evaluation-kasubag', by: 'kasubag', contentVersion: 3 },
      { stage: 'evaluation-sekretaris', by: 'secretary', contentVersion: 3 },
    ],
    publications: [],
    publishedContentVersion: null,
    reportedAt: null,
    ...change,
  };
}
const heldBy = (id: string, pausedAt: Date | null = null) => ({
  visit: { takenUpBy: id, takenUpAt: new Date(0), pausedAt },
});
const mainOf = (...[facts, actor]: [StoryFacts, typeof manager]) => {
  const { main } = stepOffer(SOP_05, facts, actor);
  return main && (main.move?.action ?? main.kind);
};

describe('the one next step', () => {
  test('is to take up what waits, to resume what rests, and then to pass it on', () => {
    expect(mainOf(story('composing'), manager)).toBe('takeUp');
    expect(mainOf(story('composing', heldBy('manager', new Date(0))), manager)).toBe('resume');
    expect(mainOf(story('composing', heldBy('manager')), manager)).toBe('advance');
  });

  test('of a story in other hands is not a main one, but taking over is offered', () => {
    const offer = stepOffer(SOP_05, story('composing', heldBy('other')), manager);
    expect(offer.main).toBeNull();
    expect(offer.others.map(({ kind }) => kind)).toEqual(['takeOver']);
  });

  test('of an evaluator is yes with no beside it, once he has taken it up', () => {
    expect(mainOf(story('evaluation-kasubag'), kasubag)).toBe('takeUp');
    const offer = stepOffer(SOP_05, story('evaluation-kasubag', heldBy('kasubag')), kasubag);
    expect(offer.main?.move?.action).toBe('approve');
    expect(offer.counter?.move?.action).toBe('sendBack');
  });

  test('of the secretary on a proposal is to approve or decline it', () => {
    const offer = stepOffer(SOP_05, story('proposed'), secretary);
    expect([offer.main?.move?.action, offer.counter?.move?.action]).toEqual(['approve', 'decline']);
  });

  test('in Memuat is to publish what the site does not show yet, then to go on', () => {
    expect(mainOf(story('publishing', heldBy('manager')), manager)).toBe('publish');
    const published = story('publishing', { ...heldBy('manager'), publishedContentVersion: 3 });
    expect(mainOf(published, manager)).toBe('advance');
  });

  test('in Melaporkan is the report, then its acknowledgement by the Kasubag', () => {
    expect(mainOf(story('reporting', heldBy('manager')), manager)).toBe('report');
    const reported = story('reporting', { ...heldBy('manager', new Date(0)), reportedAt: new Date(0) });
    expect(mainOf(reported, manager)).toBeNull();
    expect(mainOf(reported, kasubag)).toBe('acknowledge');
    expect(whoseTurn(SOP_05, reported, manager)).toEqual(['kasubag']);
  });

  test('is nothing for who only looks on, and nothing when the story has ended', () => {
    expect(mainOf(story('composing'), head)).toBeNull();
    expect(whoseTurn(SOP_05, story('composing'), head)).toEqual(['webManager']);
    expect(stepOffer(SOP_05, story('done'), manager)).toMatchObject({ main: null, others: [] });
  });
});

describe('the checklist', () => {
  test('says each condition of going on, also those that are met', () => {
    const { checklist } = stepOffer(
      SOP_05,
      story('layout', {
        ...heldBy('manager'),
        content: { ...story('layout').content, summary: '', picturesWithoutAlt: 2 },
      }),
      manager,
    );
    expect(checklist.map(({ requirement, reasons }) => [requirement, reasons[0]?.code])).toEqual([
      ['title', undefined],
      ['summary', 'summaryMissing'],
      ['text', undefined],
      ['altText', 'altMissing'],
    ]);
  });

  test('tells a writer that he may not judge before he takes the story up', () => {
    const writer = { id: 'manager', roles: ['kasubag'] };
    const { checklist } = stepOffer(SOP_05, story('evaluation-kasubag'), writer);
    expect(checklist[0]?.reasons.map(({ code }) => code)).toContain('writerMayNotApprove');
  });
});
