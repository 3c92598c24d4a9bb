import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sopDefinition } from '@/lib/sop/definition-schema';
import { SOP_05 } from '@/lib/sop/sop-05';
import { drawForm, type FlowForm } from './draw-form';
import { flowRows } from './flow-rows';
import { FORM } from './form-measures';
import type { FormLine, FormSheet, FormSymbol } from './form-sheet';
import { type FlowPlan, inventedSop, TEST_WORDS } from './testing';

const plans: fc.Arbitrary<FlowPlan> = fc.integer({ min: 1, max: 8 }).chain((performers) =>
  fc.record({
    performers: fc.constant(performers),
    stages: fc.array(
      fc.record({
        performer: fc.nat(performers - 1),
        helper: fc.option(fc.nat(performers - 1), { freq: 4 }),
        decides: fc.boolean(),
        back: fc.nat(4),
        sharesStep: fc.integer({ min: 0, max: 4 }).map((dice) => dice === 0),
      }),
      { minLength: 1, maxLength: 20 },
    ),
  }),
);

/** True where a line's stretch runs through the inside of a symbol, its edges not counting. */
function runsThrough(line: FormLine, symbol: FormSymbol): boolean {
  const left = symbol.x - symbol.width / 2;
  const top = symbol.y - symbol.height / 2;
  return line.points.slice(1).some((to, index) => {
    const from = line.points[index] ?? to;
    return (
      Math.max(from.x, to.x) > left &&
      Math.min(from.x, to.x) < left + symbol.width &&
      Math.max(from.y, to.y) > top &&
      Math.min(from.y, to.y) < top + symbol.height
    );
  });
}

const symbolOf = (sheet: FormSheet, id: string) => sheet.symbols.find((symbol) => symbol.id === id);

function expectSound(form: FlowForm) {
  const first = form.columns.performers[0]?.x ?? 0;
  const last = form.columns.text.completeness.x;
  for (const sheet of form.sheets) {
    for (const line of sheet.lines) {
      for (const symbol of sheet.symbols)
        expect(runsThrough(line, symbol), `${line.id} ${symbol.id}`).toBe(false);
      for (const { x, y } of line.points) {
        expect(x > first && x < last && y > form.head.height && y < sheet.height).toBe(true);
      }
      for (const [index, to] of line.points.slice(1).entries()) {
        const from = line.points[index] ?? to;
        expect(from.x === to.x || from.y === to.y).toBe(true);
      }
      const [start, end] = [symbolOf(sheet, line.from), symbolOf(sheet, line.to)];
      expect(start && end).toBeTruthy();
    }
    for (const symbol of sheet.symbols) {
      expect(symbol.x - symbol.width / 2 > first && symbol.x + symbol.width / 2 < last).toBe(true);
      expect(symbol.y + symbol.height / 2 < sheet.height).toBe(true);
    }
  }
}

/** Every move between drawn stages is one line on one sheet, or two lines that meet in one letter. */
function expectEveryMoveOnce(form: FlowForm, moves: number) {
  const lines = new Map<string, { line: FormLine; sheet: FormSheet }[]>();
  for (const sheet of form.sheets) {
    for (const line of sheet.lines.filter((each) => each.way !== null)) {
      lines.set(line.id, [...(lines.get(line.id) ?? []), { line, sheet }]);
    }
  }
  expect(lines.size).toBe(moves);
  const letters: string[] = [];
  for (const parts of lines.values()) {
    const [one, other] = parts;
    const pentagons = parts.flatMap(({ line, sheet }) =>
      [symbolOf(sheet, line.from), symbolOf(sheet, line.to)].filter((symbol) => symbol?.kind === 'pentagon'),
    );
    if (parts.length === 1) {
      expect(pentagons).toEqual([]);
      expect(one?.line.from.startsWith(`${one.line.way?.from} `)).toBe(true);
      expect(one?.line.to.startsWith(`${one.line.way?.to} `)).toBe(true);
    } else {
      expect(parts).toHaveLength(2);
      expect(one?.sheet).not.toBe(other?.sheet);
      expect(pentagons).toHaveLength(2);
      expect(pentagons[0]?.text).toBe(pentagons[1]?.text);
      letters.push(pentagons[0]?.text ?? '');
    }
  }
  expect(new Set(letters).size).toBe(letters.length);
}

describe('the flow table of SOP 05', () => {
  const form = drawForm(SOP_05, TEST_WORDS);

  it('stands on one sheet, in the three columns of the printed form', () => {
    expect(form.sheets).toHaveLength(1);
    expect(form.head.names.map((lines) => lines.join(' '))).toEqual([
      'Pengelola Situs/Web',
      'Kasubag Umum dan Kepegawaian',
      'Sekretaris',
    ]);
  });

  it('begins in a capsule, decides in two diamonds of one row, and ends in a capsule', () => {
    const [sheet] = form.sheets;
    const kinds = sheet?.symbols.map(({ id, kind }) => `${kind} ${id}`);
    expect(kinds).toContain('capsule proposed 2');
    expect(kinds).toContain('diamond evaluation-kasubag 1');
    expect(kinds).toContain('diamond evaluation-sekretaris 2');
    expect(kinds?.at(-1)).toBe('capsule done 1');
    expect(sheet?.rows.map((row) => row.number)).toEqual(['', '1', '2', '3', '4', '5', '6', '', '']);
  });

  it('draws the secretary\'s "tidak" back to the Kasubag and the Kasubag\'s to Menyusun', () => {
    const no = form.sheets[0]?.lines.filter((line) => line.label?.text === 'Tidak');
    expect(no?.map((line) => `${line.from} > ${line.to}`)).toEqual([
      'evaluation-kasubag 1 > composing 0',
      'evaluation-sekretaris 2 > evaluation-kasubag 1',
    ]);
  });

  it('is sound, and has every move between its drawn stages once', () => {
    expectSound(form);
    expectEveryMoveOnce(form, flowRows(SOP_05).links.length);
  });
});

describe('the flow table of the example with five performers', () => {
  const { $schema: _, ...file } = JSON.parse(readFileSync('docs/examples/sop-11-pengaduan.json', 'utf8'));
  const sop = sopDefinition.parse(file);
  const form = drawForm(sop, TEST_WORDS);

  it('is sound, with a column for each performer and every move once', () => {
    expect(form.columns.performers).toHaveLength(5);
    expectSound(form);
    expectEveryMoveOnce(form, flowRows(sop).links.length);
  });

  it('is printed no taller than a sheet of A4 has room', () => {
    for (const { height } of form.sheets) expect(height).toBeLessThanOrEqual(FORM.sheet.height);
  });
});

describe('the flow table of any SOP', () => {
  it('has no line through a symbol, nothing outside, and every move once, for 1 to 8 performers', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const sop = inventedSop(plan);
        const form = drawForm(sop, TEST_WORDS);
        expectSound(form);
        expectEveryMoveOnce(form, sop.transitions.filter((way) => way.from !== way.to).length);
        for (const sheet of form.sheets)
          expect(sheet.height).toBeLessThanOrEqual(FORM.sheet.height + 6 * FORM.join);
      }),
      { numRuns: 150, seed: 35 },
    );
  }, 60_000);

  it('is the same drawing each time', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const sop = inventedSop(plan);
        expect(drawForm(sop, TEST_WORDS)).toEqual(drawForm(structuredClone(sop), TEST_WORDS));
      }),
      { numRuns: 20, seed: 35 },
    );
  });

  it('draws a draft with faults as far as it goes: no stage, nobody, a move to nowhere', () => {
    const bare = { ...SOP_05, stages: [], transitions: [], performers: [] };
    expect(drawForm(bare, TEST_WORDS).sheets[0]?.rows).toHaveLength(6);
    const nobody = {
      ...SOP_05,
      stages: SOP_05.stages.map((stage) => ({ ...stage, performers: [] })),
      steps: [],
    };
    expectSound(drawForm(nobody, TEST_WORDS));
    const nowhere = { ...SOP_05, transitions: SOP_05.transitions.map((way) => ({ ...way, to: 'tiada' })) };
    expect(
      drawForm(nowhere, TEST_WORDS).sheets.flatMap((sheet) => sheet.lines.filter((line) => line.way)),
    ).toEqual([]);
  });
});
