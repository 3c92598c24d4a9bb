import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDefinition } from './check-definition';
import type { SopDefinition, SopStage } from './definition';
import { sopDefinition } from './definition-schema';
import { SOP_05 } from './sop-05';
import type { SopFaultCode } from './sop-fault';

/** SOP 05 with a change, as a draft may be left by its editor. */
function changed(change: (sop: SopDefinition) => void): SopDefinition {
  const sop = structuredClone(SOP_05);
  change(sop);
  return sop;
}

function codes(sop: SopDefinition): SopFaultCode[] {
  return checkDefinition(sop).map(({ code }) => code);
}

const stage = (sop: SopDefinition, key: string) => sop.stages.find((each) => each.key === key)!;
const extra: SopStage = {
  ...{ key: 'arsip', kind: 'work', start: false, step: null, name: { id: 'Arsip', en: 'Archive' } },
  ...{ performers: ['webManager'], takeUp: true, editableBy: [], onBoard: true },
};

describe('an SOP that may be authorised', () => {
  it('has no fault: SOP 05, and the example with five performers', () => {
    const file = new URL('../../docs/examples/sop-11-pengaduan.json', import.meta.url);
    const { $schema: _, ...example } = JSON.parse(readFileSync(file, 'utf8'));
    expect(checkDefinition(SOP_05)).toEqual([]);
    expect(checkDefinition(sopDefinition.parse(example))).toEqual([]);
  });
});

describe('a fault is found', () => {
  const cases: [string, (sop: SopDefinition) => void, SopFaultCode[]][] = [
    ['a stage that no move leads to', (sop) => sop.stages.push(extra), ['unreachable', 'deadEnd']],
    [
      'a stage without a way out',
      (sop) => {
        sop.stages.push(extra);
        sop.transitions.push({ ...sop.transitions[6]!, to: 'arsip' });
      },
      ['deadEnd'],
    ],
    [
      'two stages that only lead to each other',
      (sop) => {
        sop.stages.push(extra, { ...extra, key: 'gudang' });
        sop.transitions.push(
          { ...sop.transitions[6]!, to: 'arsip' },
          { ...sop.transitions[6]!, from: 'arsip', to: 'gudang' },
          { ...sop.transitions[6]!, from: 'gudang', to: 'arsip' },
        );
      },
      ['neverEnds', 'neverEnds'],
    ],
    [
      'a decision that cannot say no',
      (sop) => {
        sop.transitions = sop.transitions.filter(
          ({ from, action }) => from !== 'evaluation-kasubag' || action !== 'sendBack',
        );
      },
      ['noWayBack'],
    ],
    [
      'a proposal that cannot be declined',
      (sop) => {
        sop.transitions = sop.transitions.filter(({ action }) => action !== 'decline');
      },
      ['noWayBack', 'unreachable'],
    ],
    [
      'a stage that nobody performs',
      (sop) => {
        stage(sop, 'layout').performers = [];
      },
      ['stageWithoutPerformer', 'moverNotPerformer'],
    ],
    [
      'a standard of zero',
      (sop) => {
        sop.steps[3]!.standardMinutes = 0;
      },
      ['zeroStandard'],
    ],
    [
      'two starts',
      (sop) => {
        stage(sop, 'received').start = true;
      },
      ['twoStarts'],
    ],
    [
      'no start',
      (sop) => {
        stage(sop, 'proposed').start = false;
      },
      ['noStart'],
    ],
    [
      'a way out of an end',
      (sop) => sop.transitions.push({ ...sop.transitions[0]!, from: 'done', to: 'received' }),
      ['endHasWayOut'],
    ],
    [
      'a move to a stage that is not there',
      (sop) => sop.transitions.push({ ...sop.transitions[0]!, to: 'hilang' }),
      ['unknownStage'],
    ],
    ['the same move twice', (sop) => sop.transitions.push({ ...sop.transitions[0]! }), ['moveTwice']],
    [
      'a move by nobody, and one by somebody who does not perform the stage',
      (sop) => {
        sop.transitions[2]!.performers = [];
        sop.transitions[4]!.performers = ['kasubag'];
      },
      ['moveWithoutPerformer', 'moverNotPerformer'],
    ],
    [
      'a performer who is not listed',
      (sop) => {
        stage(sop, 'layout').editableBy = ['tamu'];
      },
      ['unknownPerformer'],
    ],
    [
      'a step that no stage belongs to, and a stage of a step that is not there',
      (sop) => {
        stage(sop, 'composing').step = 9;
      },
      ['stepWithoutStage', 'unknownStep'],
    ],
    [
      'a publishing stage that publishes nothing',
      (sop) => {
        sop.transitions.find(({ from, to }) => from === 'publishing' && to === 'reporting')!.requires = [];
      },
      ['publishingMismatch'],
    ],
    [
      'empty texts, wherever they are',
      (sop) => {
        sop.identity.title = ' ';
        sop.equipment[1] = '';
        sop.steps[0]!.name.en = '';
      },
      ['textMissing', 'textMissing', 'textMissing'],
    ],
  ];
  it.each(cases)('%s', (_, change, expected) => {
    expect(codes(changed(change))).toEqual(expected);
  });

  it('all at once, each with its place', () => {
    const faults = checkDefinition(
      changed((sop) => {
        sop.steps[1]!.standardMinutes = 0;
        stage(sop, 'layout').performers = [];
        stage(sop, 'received').start = true;
      }),
    );
    expect(faults.map(({ code, path }) => [code, path.join('.')])).toEqual([
      ['zeroStandard', 'steps.1.standardMinutes'],
      ['stageWithoutPerformer', 'stages.4.performers'],
      ['moverNotPerformer', 'transitions.7.performers'],
      ['twoStarts', 'stages.1.start'],
    ]);
  });
});

describe('a definition without fault', () => {
  const keys = SOP_05.stages.map(({ key }) => key);

  it('carries a story from its start to an end, whatever moves were taken out or turned elsewhere', () => {
    const places = fc.nat(SOP_05.transitions.length - 1);
    const mutation = fc.record({
      removed: fc.uniqueArray(places, { maxLength: 2 }),
      turned: fc.array(fc.tuple(places, fc.constantFrom(...keys)), { maxLength: 2 }),
    });
    let whole = 0;
    fc.assert(
      fc.property(mutation, ({ removed, turned }) => {
        const sop = structuredClone(SOP_05);
        for (const [i, to] of turned) sop.transitions[i]!.to = to;
        sop.transitions = sop.transitions.filter((_, i) => !removed.includes(i));
        if (checkDefinition(sop).length > 0) return;
        whole += 1;
        // Walked by hand, not by the check's own way: from each stage that a story can stand in, an end.
        const standing = walk(sop, ['proposed']);
        for (const key of standing) {
          const ends = walk(sop, [key]).filter((each) => stage(sop, each).kind === 'end');
          expect(ends.length).toBeGreaterThan(0);
        }
        expect(standing.toSorted()).toEqual(keys.toSorted());
      }),
      { numRuns: 3_000 },
    );
    expect(whole).toBeGreaterThan(100);
  });
});

function walk(sop: SopDefinition, from: string[]): string[] {
  const next = new Set(from);
  for (let size = 0; size !== next.size; ) {
    size = next.size;
    for (const move of sop.transitions) if (next.has(move.from)) next.add(move.to);
  }
  return [...next];
}
