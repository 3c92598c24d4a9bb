import { describe, expect, it } from 'vitest';
import { assessAssignee, assessLimit, assessUndo, type MadeMove } from './arrange';
import type { Outcome } from './refusal';
import { SOP_05 } from './sop-05';

const codes = (outcome: Outcome) => (outcome.ok ? [] : outcome.reasons.map(({ code }) => code));
const person = (...roles: string[]) => ({ id: 'a', roles });

describe('who may be given a story', () => {
  it('is a performer of the stage it stands in', () => {
    expect(assessAssignee(SOP_05, 'composing', person('webManager')).ok).toBe(true);
    expect(codes(assessAssignee(SOP_05, 'composing', person('kasubag')))).toEqual(['assigneeMayNot']);
    expect(codes(assessAssignee(SOP_05, 'done', person('webManager')))).toEqual(['closed']);
  });
});

describe('a limit of stories in a stage', () => {
  const hard = { stage: 'layout', stories: 3, hard: true };
  it('refuses one more where it is hard, and only on the way forward', () => {
    expect(assessLimit(hard, 2, true).ok).toBe(true);
    expect(codes(assessLimit(hard, 3, true))).toEqual(['stageFull']);
    expect(assessLimit(hard, 3, false).ok).toBe(true);
  });
  it('refuses nothing where it is soft, or there is none', () => {
    expect(assessLimit({ ...hard, hard: false }, 9, true).ok).toBe(true);
    expect(assessLimit(undefined, 9, true).ok).toBe(true);
  });
});

describe('a move is taken back', () => {
  const at = new Date('2026-03-02T03:00:00Z');
  const move: MadeMove = { number: 7, at, actorId: 'a', action: 'advance' };
  const later = (seconds: number) => new Date(at.getTime() + seconds * 1_000);
  it('within ten seconds, by who made it, while it is the last that happened', () => {
    expect(assessUndo(move, 7, person(), later(10)).ok).toBe(true);
    expect(codes(assessUndo(move, 7, person(), later(11)))).toEqual(['undoTooLate']);
    expect(codes(assessUndo({ ...move, actorId: 'b' }, 7, person(), later(1)))).toEqual(['undoNotYours']);
    expect(codes(assessUndo(move, 8, person(), later(1)))).toEqual(['nothingToUndo']);
    expect(codes(assessUndo(null, 8, person(), later(1)))).toEqual(['nothingToUndo']);
    expect(codes(assessUndo({ ...move, action: 'join' }, 7, person(), later(1)))).toEqual(['undoJoin']);
  });
});
