import type { SopDefinition, SopStage, SopTransition } from './definition';
import type { SopFault } from './sop-fault';

/** Parts that contradict each other or point at nothing: keys, references, performers, standards. */
export function partFaults(sop: SopDefinition): SopFault[] {
  return [
    ...repeated(sop.performers, 'performers', ({ key }) => key, 'sameKeyTwice'),
    ...repeated(sop.stages, 'stages', ({ key }) => key, 'sameKeyTwice'),
    ...repeated(sop.steps, 'steps', ({ number }) => number, 'stepTwice'),
    ...stepFaults(sop),
    ...sop.stages.flatMap((stage, i) => stageFaults(sop, stage, i)),
    ...sop.transitions.flatMap((transition, i) => transitionFaults(sop, transition, i)),
  ];
}

function repeated<T>(
  items: readonly T[],
  part: string,
  keyOf: (item: T) => string | number,
  code: 'sameKeyTwice' | 'stepTwice',
): SopFault[] {
  const keys = items.map(keyOf);
  return keys.flatMap((key, i) =>
    keys.indexOf(key) < i ? [{ code, path: [part, i], params: { key } } satisfies SopFault] : [],
  );
}

function stepFaults(sop: SopDefinition): SopFault[] {
  return sop.steps.flatMap(({ number, standardMinutes }, i) => {
    const faults: SopFault[] = [];
    if (standardMinutes !== null && standardMinutes <= 0) {
      faults.push({
        code: 'zeroStandard',
        path: ['steps', i, 'standardMinutes'],
        params: { step: number },
      });
    }
    if (!sop.stages.some((stage) => stage.step === number)) {
      faults.push({ code: 'stepWithoutStage', path: ['steps', i], params: { step: number } });
    }
    return faults;
  });
}

function unknownPerformers(sop: SopDefinition, keys: readonly string[], path: SopFault['path']): SopFault[] {
  return keys
    .filter((key) => !sop.performers.some((performer) => performer.key === key))
    .map((key) => ({ code: 'unknownPerformer', path, params: { key } }));
}

function stageFaults(sop: SopDefinition, stage: SopStage, i: number): SopFault[] {
  const faults: SopFault[] = [];
  const name = stage.name.id || stage.key;
  if (stage.kind !== 'end' && stage.performers.length === 0) {
    faults.push({ code: 'stageWithoutPerformer', path: ['stages', i, 'performers'], params: { name } });
  }
  if (stage.step !== null && !sop.steps.some(({ number }) => number === stage.step)) {
    faults.push({ code: 'unknownStep', path: ['stages', i, 'step'], params: { name, step: stage.step } });
  }
  const leaving = sop.transitions.filter(({ from }) => from === stage.key);
  // What is published or reported can be so only where the stage's page offers it.
  const publishes = leaving.some(({ requires }) => requires.includes('publishedOnSite'));
  if (publishes !== (stage.kind === 'publishing')) {
    faults.push({ code: 'publishingMismatch', path: ['stages', i, 'kind'], params: { name } });
  }
  if (leaving.some(({ requires }) => requires.includes('reported')) && stage.kind !== 'reporting') {
    faults.push({ code: 'reportingMismatch', path: ['stages', i, 'kind'], params: { name } });
  }
  return [
    ...faults,
    ...unknownPerformers(sop, stage.performers, ['stages', i, 'performers']),
    ...unknownPerformers(sop, stage.editableBy, ['stages', i, 'editableBy']),
  ];
}

function transitionFaults(sop: SopDefinition, transition: SopTransition, i: number): SopFault[] {
  const faults: SopFault[] = [];
  const path = ['transitions', i];
  const { from, to, action, performers } = transition;
  const stage = sop.stages.find(({ key }) => key === from);
  const target = sop.stages.find(({ key }) => key === to);
  if (!stage) faults.push({ code: 'unknownStage', path: [...path, 'from'], params: { key: from } });
  if (!target) faults.push({ code: 'unknownStage', path: [...path, 'to'], params: { key: to } });
  const params = { from: stage?.name.id || from, to: target?.name.id || to, action };
  if (from === to) faults.push({ code: 'leadsToItself', path, params });
  const same = (other: SopTransition) => other.from === from && other.to === to && other.action === action;
  if (sop.transitions.findIndex(same) < i) faults.push({ code: 'moveTwice', path, params });
  if (performers.length === 0) {
    faults.push({ code: 'moveWithoutPerformer', path: [...path, 'performers'], params });
  } else if (stage && stage.kind !== 'end' && !performers.some((key) => stage.performers.includes(key))) {
    faults.push({ code: 'moverNotPerformer', path: [...path, 'performers'], params });
  }
  return [...faults, ...unknownPerformers(sop, performers, [...path, 'performers'])];
}
