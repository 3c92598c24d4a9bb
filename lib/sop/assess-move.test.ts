import { describe, expect, it } from 'vitest';
import { assessMove, offeredMoves } from './assess-move';
import { assessWork } from './assess-work';
import type { MoveAction } from './definition';
import type { Outcome } from './refusal';
import { evaluationsBefore } from './requirements';
import { SOP_05 } from './sop-05';
import type { StoryFacts } from './story-facts';

function story(change: Partial<StoryFacts> = {}): StoryFacts {
  return {
    stage: 'evaluation-kasubag',
    handedInBy: ['contributor'],
    writers: ['writer'],
    visit: { takenUpBy: 'kasubag', takenUpAt: new Date(0), pausedAt: null },
    content: {
      version: 4,
      title: 'Judul',
      summary: 'Ringkasan',
      hasText: true,
      picturesWithoutAlt: 0,
      sector: 'koperasi',
      kind: 'news',
    },
    approvals: [],
    publications: [],
    publishedContentVersion: null,
    reportedAt: null,
    ...change,
  };
}

function codes(outcome: Outcome<unknown>): string[] {
  return outcome.ok ? [] : outcome.reasons.map((reason) => reason.code).sort();
}

const kasubag = { id: 'kasubag', roles: ['kasubag'] };
const secretary = { id: 'secretary', roles: ['secretary'] };
const webManager = { id: 'writer', roles: ['webManager'] };

describe('four eyes', () => {
  it('who wrote the story may not approve it, even as Kasubag', () => {
    const both = { id: 'kasubag', roles: ['webManager', 'kasubag'] };
    const facts = story({ writers: ['kasubag'] });
    expect(codes(assessMove(SOP_05, facts, both, { action: 'approve' }))).toEqual(['writerMayNotApprove']);
  });

  it('who wrote the story may still send it back', () => {
    const both = { id: 'kasubag', roles: ['webManager', 'kasubag'] };
    const facts = story({ writers: ['kasubag'] });
    expect(assessMove(SOP_05, facts, both, { action: 'sendBack', reason: 'x' }).ok).toBe(true);
  });

  it('who handed the material in may not approve it', () => {
    const facts = story({ stage: 'proposed', handedInBy: ['secretary'], visit: null });
    expect(codes(assessMove(SOP_05, facts, secretary, { action: 'approve' }))).toEqual(['ownMaterial']);
  });

  it('one person does not give both approvals', () => {
    const both = { id: 'kasubag', roles: ['kasubag', 'secretary'] };
    const facts = story({
      stage: 'evaluation-sekretaris',
      approvals: [{ stage: 'evaluation-kasubag', by: 'kasubag', contentVersion: 4 }],
    });
    expect(codes(assessMove(SOP_05, facts, both, { action: 'approve' }))).toEqual(['sameEvaluator']);
  });
});

describe('an approval belongs to a revision', () => {
  it('the Sekretaris cannot approve content that changed after the Kasubag approved', () => {
    const facts = story({
      stage: 'evaluation-sekretaris',
      visit: { takenUpBy: 'secretary', takenUpAt: new Date(0), pausedAt: null },
      approvals: [{ stage: 'evaluation-kasubag', by: 'kasubag', contentVersion: 3 }],
    });
    expect(codes(assessMove(SOP_05, facts, secretary, { action: 'approve' }))).toEqual(['notApproved']);
  });

  it('content changed in Memuat cannot be published until both approve it again', () => {
    const approvals = [
      { stage: 'evaluation-kasubag', by: 'kasubag', contentVersion: 3 },
      { stage: 'evaluation-sekretaris', by: 'secretary', contentVersion: 3 },
    ];
    const facts = story({
      stage: 'publishing',
      visit: { takenUpBy: 'writer', takenUpAt: new Date(0), pausedAt: null },
      approvals,
    });
    expect(codes(assessWork(SOP_05, facts, webManager, 'publish'))).toEqual(['notApproved', 'notApproved']);
    const unchanged = { ...facts, content: { ...facts.content, version: 3 } };
    expect(assessWork(SOP_05, unchanged, webManager, 'publish').ok).toBe(true);
  });

  it('the evaluations before Memuat are the Kasubag, then the Sekretaris', () => {
    expect(evaluationsBefore(SOP_05, 'publishing')).toEqual(['evaluation-kasubag', 'evaluation-sekretaris']);
    expect(evaluationsBefore(SOP_05, 'evaluation-kasubag')).toEqual([]);
  });
});

describe('a refusal lists every reason', () => {
  it('an empty story not taken up is refused for everything it lacks', () => {
    const facts = story({
      stage: 'layout',
      visit: { takenUpBy: null, takenUpAt: null, pausedAt: null },
      content: { ...story().content, title: ' ', summary: '', hasText: false, picturesWithoutAlt: 2 },
    });
    expect(codes(assessMove(SOP_05, facts, webManager, { action: 'advance' }))).toEqual([
      'altMissing',
      'notTakenUp',
      'summaryMissing',
      'textMissing',
      'titleMissing',
    ]);
  });

  it('what must be mended holds the way to the evaluators, and no other', () => {
    const held = (stage: string, action: MoveAction) => {
      const content = { ...story().content, toMend: 3 };
      const outcome = assessMove(SOP_05, story({ stage, content }), webManager, { action });
      return codes(outcome).includes('textNotClean');
    };
    expect(held('layout', 'advance')).toBe(true);
    expect(held('composing', 'advance')).toBe(false);
    expect(held('publishing', 'sendBack')).toBe(false);
  });

  it('a no without a reason is refused', () => {
    expect(codes(assessMove(SOP_05, story(), kasubag, { action: 'sendBack', reason: '  ' }))).toEqual([
      'reasonMissing',
    ]);
  });

  it('a drag to a stage that the SOP does not lead to names both ends', () => {
    const outcome = assessMove(SOP_05, story(), kasubag, { action: 'approve', to: 'publishing' });
    expect(outcome).toEqual({
      ok: false,
      reasons: [
        { code: 'noSuchMove', params: { from: 'evaluation-kasubag', action: 'approve', to: 'publishing' } },
      ],
    });
  });

  it('a paused story does not move', () => {
    const facts = story({ visit: { takenUpBy: 'kasubag', takenUpAt: new Date(0), pausedAt: new Date(1) } });
    expect(codes(assessMove(SOP_05, facts, kasubag, { action: 'approve' }))).toEqual(['paused']);
  });

  it('a story in other hands does not move', () => {
    const other = { id: 'kasubag-2', roles: ['kasubag'] };
    expect(codes(assessMove(SOP_05, story(), other, { action: 'approve' }))).toEqual(['heldByAnother']);
  });

  it('leaving Memuat asks for the site, the present content and every needed proof', () => {
    const facts = story({
      stage: 'publishing',
      visit: { takenUpBy: 'writer', takenUpAt: new Date(0), pausedAt: null },
      publications: [
        { channel: 'site', needsProof: true, hasProof: false },
        { channel: 'instagram', needsProof: false, hasProof: false },
      ],
      publishedContentVersion: 2,
    });
    expect(codes(assessMove(SOP_05, facts, webManager, { action: 'advance' }))).toEqual([
      'notPublished',
      'proofMissing',
    ]);
  });
});

describe('offered moves', () => {
  it('a Kasubag is offered yes and no, and the no asks for a reason', () => {
    expect(offeredMoves(SOP_05, story(), kasubag)).toEqual([
      { action: 'approve', to: 'evaluation-sekretaris', reasonRequired: false, reasons: [] },
      { action: 'sendBack', to: 'composing', reasonRequired: true, reasons: [] },
    ]);
  });

  it('somebody without a role in the stage is offered nothing', () => {
    expect(offeredMoves(SOP_05, story(), { id: 'x', roles: ['head'] })).toEqual([]);
  });
});
