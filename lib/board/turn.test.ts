import { describe, expect, test } from 'vitest';
import { SOP_05 } from '@/lib/sop/sop-05';
import { assessDrop } from './assess-drop';
import { sampleCard } from './sample-card';
import { cardOffer } from './turn';

const webManager = { id: 'web-1', roles: ['webManager'] };
const kasubag = { id: 'kasubag-1', roles: ['kasubag'] };
const secretary = { id: 'secretary-1', roles: ['secretary'] };
const contributor = { id: 'contributor-1', roles: ['contributor'] };

const held = { takenUpAt: '2026-11-23T01:10:00.000Z', takenUpBy: webManager.id };
const holder = { id: webManager.id, name: 'Pengelola' };

describe('whose turn it is', () => {
  test('a waiting card waits for everybody with the role, and for nobody else', () => {
    expect(cardOffer(SOP_05, sampleCard(), webManager)).toMatchObject({ myTurn: true, work: ['takeUp'] });
    for (const actor of [kasubag, secretary, contributor]) {
      expect(cardOffer(SOP_05, sampleCard(), actor)).toMatchObject({ myTurn: false, work: [], moves: [] });
    }
  });

  test('a card in hand waits for its holder; a colleague may take it over', () => {
    const card = sampleCard({ holder, visit: held });
    expect(cardOffer(SOP_05, card, webManager)).toMatchObject({ myTurn: true, work: ['pause'] });
    const colleague = cardOffer(SOP_05, card, { id: 'web-2', roles: ['webManager'] });
    expect(colleague).toMatchObject({ myTurn: false, work: ['takeOver'] });
    expect(colleague.moves[0]?.reasons).toEqual([{ code: 'heldByAnother' }]);
  });

  test('a paused card can be resumed, and its moves say that it is paused', () => {
    const pauses = [{ from: '2026-11-23T01:20:00.000Z', to: null }];
    const offer = cardOffer(SOP_05, sampleCard({ holder, visit: { ...held, pauses } }), webManager);
    expect(offer.work).toEqual(['resume']);
    expect(offer.moves.every((move) => move.reasons.some((reason) => reason.code === 'paused'))).toBe(true);
  });

  test("a proposal waits for the secretary, but not when the material is the secretary's own", () => {
    expect(cardOffer(SOP_05, sampleCard({ stage: 'proposed' }), secretary).myTurn).toBe(true);
    const own = sampleCard({ stage: 'proposed', facts: { handedInBy: [secretary.id] } });
    expect(cardOffer(SOP_05, own, secretary).myTurn).toBe(false);
  });

  test('a written report waits for the Kasubag and no longer for its writer', () => {
    const card = sampleCard({
      stage: 'reporting',
      holder,
      visit: held,
      facts: { reportedAt: '2026-11-23T02:00:00.000Z' },
    });
    expect(cardOffer(SOP_05, card, webManager)).toMatchObject({ myTurn: false, work: [] });
    expect(cardOffer(SOP_05, card, kasubag).myTurn).toBe(true);
  });

  test('joining is never offered, and nothing is on a closed card', () => {
    const card = sampleCard({ stage: 'received', holder, visit: held });
    expect(cardOffer(SOP_05, card, webManager).moves.map((move) => move.action)).toEqual(['advance']);
    const closed = sampleCard({ stage: 'done', visit: null, closedAt: '2026-11-23T02:00:00.000Z' });
    expect(cardOffer(SOP_05, closed, kasubag)).toEqual({ moves: [], work: [], myTurn: false });
  });
});

describe('a card dropped on a column', () => {
  test('follows the transition between the two stages', () => {
    const outcome = assessDrop(SOP_05, sampleCard({ holder, visit: held }), webManager, 'composing');
    expect(outcome).toMatchObject({ ok: true, transition: { action: 'advance' } });
  });

  test('is allowed to go back without a reason yet: the dialog asks for it', () => {
    const visit = { ...held, takenUpBy: kasubag.id };
    const card = sampleCard({ stage: 'evaluation-kasubag', visit });
    const outcome = assessDrop(SOP_05, card, kasubag, 'composing');
    expect(outcome).toMatchObject({ ok: true, transition: { action: 'sendBack', reason: 'required' } });
  });

  test('is refused where the SOP has no way, and with every reason where it has one', () => {
    expect(assessDrop(SOP_05, sampleCard(), webManager, 'publishing')).toEqual({
      ok: false,
      reasons: [{ code: 'noSuchMove', params: { from: 'classifying', to: 'publishing' } }],
    });
    const outcome = assessDrop(SOP_05, sampleCard({ stage: 'layout' }), kasubag, 'evaluation-kasubag');
    expect(outcome.ok ? [] : outcome.reasons.map((reason) => reason.code)).toEqual([
      'notYourRole',
      'notTakenUp',
      'summaryMissing',
      'textMissing',
    ]);
  });

  test('is refused once it is closed', () => {
    const closed = sampleCard({ stage: 'done', visit: null, closedAt: '2026-11-23T02:00:00.000Z' });
    expect(assessDrop(SOP_05, closed, kasubag, 'reporting')).toMatchObject({
      ok: false,
      reasons: [{ code: 'closed' }],
    });
  });
});
