import type { LocalizedText, SopDefinition, SopStage, SopStep, SopTransition } from './definition';
import { withMoved } from './edit-list';
import { ROLES } from './roles';

/** Gives the steps their numbers in order, and the stages the new number of their step. */
function renumber(sop: SopDefinition, steps: readonly SopStep[]): SopDefinition {
  const numbers = new Map(steps.map(({ number }, at) => [number, at + 1]));
  return {
    ...sop,
    steps: steps.map((step, at) => ({ ...step, number: at + 1 })),
    stages: sop.stages.map((stage) =>
      stage.step === null ? stage : { ...stage, step: numbers.get(stage.step) ?? null },
    ),
  };
}

/** Adds a step at the end of the table, without a standard. */
export function addStep(sop: SopDefinition, name: LocalizedText): SopDefinition {
  const last = Math.max(0, ...sop.steps.map(({ number }) => number));
  const step: SopStep = {
    number: last + 1,
    name,
    completeness: null,
    standardMinutes: null,
    perMaterial: false,
    output: null,
    remark: null,
  };
  return renumber(sop, [...sop.steps, step]);
}

/** Takes a step out of the table; its stages then belong to no step. */
export function removeStep(sop: SopDefinition, at: number): SopDefinition {
  return renumber(sop, sop.steps.toSpliced(at, 1));
}

export function moveStep(sop: SopDefinition, from: number, to: number): SopDefinition {
  return renumber(sop, withMoved(sop.steps, from, to));
}

/** Adds a place of work before the stages that end a story. */
export function addStage(sop: SopDefinition, name: LocalizedText): SopDefinition {
  const key = keyFromName(
    name.id,
    sop.stages.map((stage) => stage.key),
  );
  const stage: SopStage = {
    key,
    kind: 'work',
    start: sop.stages.length === 0,
    step: null,
    name,
    performers: [],
    takeUp: true,
    editableBy: [],
    onBoard: true,
  };
  const end = sop.stages.findIndex(({ kind }) => kind === 'end');
  return { ...sop, stages: sop.stages.toSpliced(end < 0 ? sop.stages.length : end, 0, stage) };
}

/** Takes a stage out, with every move that leaves it or leads to it. */
export function removeStage(sop: SopDefinition, at: number): SopDefinition {
  const key = sop.stages[at]?.key;
  return {
    ...sop,
    stages: sop.stages.toSpliced(at, 1),
    transitions: sop.transitions.filter(({ from, to }) => from !== key && to !== key),
  };
}

export function moveStage(sop: SopDefinition, from: number, to: number): SopDefinition {
  return { ...sop, stages: withMoved(sop.stages, from, to) };
}

/** Lets stories begin in this stage and in no other. */
export function startAt(sop: SopDefinition, at: number): SopDefinition {
  return { ...sop, stages: sop.stages.map((stage, place) => ({ ...stage, start: place === at })) };
}

/** Adds a performer as the last column: an office role by its key, or one whose key is made from its name. */
export function addPerformer(sop: SopDefinition, name: LocalizedText, role: string | null): SopDefinition {
  const taken = [...sop.performers.map(({ key }) => key), ...ROLES];
  const key = role ?? keyFromName(name.id, taken);
  return { ...sop, performers: [...sop.performers, { key, name }] };
}

/** Takes a performer out of the table and out of every stage and move. */
export function removePerformer(sop: SopDefinition, at: number): SopDefinition {
  const key = sop.performers[at]?.key;
  const without = (keys: readonly string[]) => keys.filter((each) => each !== key);
  return {
    ...sop,
    performers: sop.performers.toSpliced(at, 1),
    stages: sop.stages.map((stage) => ({
      ...stage,
      performers: without(stage.performers),
      editableBy: without(stage.editableBy),
    })),
    transitions: sop.transitions.map((move) => ({ ...move, performers: without(move.performers) })),
  };
}

/** Where a performer is named, in stages and moves. */
export function performerUses(sop: SopDefinition, key: string): { stages: number; moves: number } {
  return {
    stages: sop.stages.filter(({ performers, editableBy }) => [...performers, ...editableBy].includes(key))
      .length,
    moves: sop.transitions.filter(({ performers }) => performers.includes(key)).length,
  };
}

/** Adds a move that leaves a stage, after its others, by the stage's own performers. */
export function addTransition(sop: SopDefinition, from: string): SopDefinition {
  const at = sop.stages.findIndex(({ key }) => key === from);
  const next = sop.stages[at + 1] ?? sop.stages[at - 1] ?? sop.stages[at];
  const move: SopTransition = {
    from,
    to: next?.key ?? from,
    action: 'advance',
    performers: [...(sop.stages[at]?.performers ?? [])],
    reason: 'optional',
    requires: [],
    basis: '',
  };
  const last = sop.transitions.findLastIndex((each) => each.from === from);
  const place = last < 0 ? sop.transitions.length : last + 1;
  return { ...sop, transitions: sop.transitions.toSpliced(place, 0, move) };
}

export function removeTransition(sop: SopDefinition, at: number): SopDefinition {
  return { ...sop, transitions: sop.transitions.toSpliced(at, 1) };
}

/** Puts a move before or after its neighbour among the moves of its stage. */
export function moveTransition(sop: SopDefinition, at: number, by: -1 | 1): SopDefinition {
  const from = sop.transitions[at]?.from;
  const mine = sop.transitions.flatMap((each, place) => (each.from === from ? [place] : []));
  const to = mine[mine.indexOf(at) + by];
  return to === undefined ? sop : { ...sop, transitions: withMoved(sop.transitions, at, to) };
}

/** A key from a name: lower case words joined by hyphens, beginning with a letter, unlike those taken. */
export function keyFromName(name: string, taken: readonly string[]): string {
  const words = name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+/, '')
    .slice(0, 50)
    .replace(/-+$/, '');
  const base = words || 'bagian';
  let key = base;
  for (let count = 2; taken.includes(key); count += 1) key = `${base}-${count}`;
  return key;
}
