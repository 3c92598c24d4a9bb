import { describe, expect, it } from 'vitest';
import { assessSopChange, type NamedSop } from './change-of-sop';
import type { SopDefinition } from './definition';
import { SOP_05 } from './sop-05';
import type { StoryFacts } from './story-facts';

const before: NamedSop = { id: 'a', name: '05/1', definition: SOP_05 };

function secondEdition(change: (sop: SopDefinition) => void): NamedSop {
  const definition = structuredClone(SOP_05);
  change(definition);
  return { id: 'b', name: '05/2', definition };
}

function story(stage: string, approvals: string[] = []): StoryFacts {
  return {
    ...{ stage, handedInBy: [], writers: [], visit: null, publications: [] },
    content: {
      ...{ version: 4, title: 'Pasar', summary: '', hasText: true, picturesWithoutAlt: 0 },
      ...{ sector: 'perdagangan', kind: 'news' },
    },
    approvals: approvals.map((each) => ({ stage: each, by: 'x', contentVersion: 4 })),
    publishedContentVersion: null,
    reportedAt: null,
  };
}

function changeOf(to: NamedSop, of: StoryFacts, materials = 1) {
  const outcome = assessSopChange(before, to, of, materials);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.reasons));
  return outcome.change;
}

describe('going over to another version', () => {
  it('tells the standard before and after, for so many materials', () => {
    const to = secondEdition((sop) => {
      sop.steps[3]!.standardMinutes = 45;
    });
    expect(changeOf(to, story('layout'), 3).standard).toEqual({
      from: { step: 4, minutes: 180 },
      to: { step: 4, minutes: 135 },
    });
  });

  it('changes nothing where the version changes other stages only', () => {
    const to = secondEdition((sop) => {
      sop.steps[1]!.standardMinutes = 20;
    });
    const { standard, moves } = changeOf(to, story('layout'));
    expect(standard.from).toEqual(standard.to);
    expect(moves).toEqual({ lost: [], won: [], changed: [] });
  });

  it('tells which moves go, come, or are for others', () => {
    const to = secondEdition((sop) => {
      sop.transitions = sop.transitions.filter(
        ({ from, action }) => from !== 'evaluation-kasubag' || action !== 'sendBack',
      );
      const yes = sop.transitions.find(({ from }) => from === 'evaluation-kasubag')!;
      yes.performers = ['secretary'];
      sop.transitions.push({ ...yes, action: 'sendBack', to: 'layout' });
    });
    const { lost, won, changed } = changeOf(to, story('evaluation-kasubag')).moves;
    expect(lost.map((move) => move.to)).toEqual(['composing']);
    expect(won.map((move) => move.to)).toEqual(['layout']);
    expect(changed.map((move) => move.action)).toEqual(['approve']);
  });

  it('names the evaluations that are still to come, and the yes that is asked for no more', () => {
    const to = secondEdition((sop) => {
      sop.stages.push({ ...sop.stages[5]!, key: 'evaluation-kepala' });
      const yes = sop.transitions.find(
        ({ from, action }) => from === 'evaluation-kasubag' && action === 'approve',
      )!;
      yes.to = 'evaluation-kepala';
      sop.transitions.push({ ...yes, from: 'evaluation-kepala', to: 'publishing' });
      sop.transitions = sop.transitions.filter(({ from }) => from !== 'evaluation-sekretaris');
    });
    const judged = story('publishing', ['evaluation-kasubag', 'evaluation-sekretaris']);
    expect(changeOf(to, judged)).toMatchObject({
      evaluationsToCome: ['evaluation-kepala'],
      approvalsLeft: ['evaluation-sekretaris'],
    });
  });

  it('is refused to the same version, to one without the stage, and to a closed story', () => {
    const codes = (to: NamedSop, of: StoryFacts) => {
      const outcome = assessSopChange(before, to, of, 1);
      return outcome.ok ? [] : outcome.reasons.map(({ code }) => code);
    };
    const without = secondEdition((sop) => {
      sop.stages = sop.stages.filter(({ key }) => key !== 'layout');
    });
    const ended = secondEdition((sop) => {
      sop.stages.find(({ key }) => key === 'layout')!.kind = 'end';
    });
    expect(codes(before, story('layout'))).toEqual(['sopAlreadyFollowed']);
    expect(codes(without, story('layout'))).toEqual(['sopLacksStage']);
    expect(codes(ended, story('layout'))).toEqual(['sopLacksStage']);
    expect(codes(without, story('done'))).toEqual(['closed']);
  });
});
