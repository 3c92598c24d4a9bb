import type { SopDefinition, SopStage } from './definition';
import type { SopFault } from './sop-fault';

/** What keeps a story from getting from one start to an end, or an evaluator from saying no. */
export function flowFaults(sop: SopDefinition): SopFault[] {
  const starts = sop.stages.filter(({ start }) => start);
  const ends = sop.stages.filter(({ kind }) => kind === 'end');
  const faults: SopFault[] = startFaults(sop, starts);
  if (ends.length === 0) faults.push({ code: 'noEnd', path: ['stages'] });

  const reached = reach(starts, (key) => waysFrom(sop, key));
  const ending = reach(ends, (key) => waysTo(sop, key));
  for (const [i, stage] of sop.stages.entries()) {
    const path = ['stages', i];
    const params = { name: stage.name.id || stage.key };
    const ways = sop.transitions.filter(({ from }) => from === stage.key);
    if (starts.length > 0 && !reached.has(stage.key)) faults.push({ code: 'unreachable', path, params });
    if (stage.kind === 'end') {
      if (ways.length > 0) faults.push({ code: 'endHasWayOut', path, params });
      continue;
    }
    if (ways.length === 0) faults.push({ code: 'deadEnd', path, params });
    else if (ends.length > 0 && !ending.has(stage.key)) faults.push({ code: 'neverEnds', path, params });
    if (stage.kind === 'evaluation' || stage.kind === 'proposal') {
      const offers = (...actions: string[]) => ways.some(({ action }) => actions.includes(action));
      if (!offers('approve')) faults.push({ code: 'noYes', path, params });
      if (!offers('sendBack', 'decline')) faults.push({ code: 'noWayBack', path, params });
    }
  }
  return faults;
}

function startFaults(sop: SopDefinition, starts: SopStage[]): SopFault[] {
  if (starts.length === 0) return [{ code: 'noStart', path: ['stages'] }];
  const place = (stage: SopStage): SopFault['path'] => ['stages', sop.stages.indexOf(stage), 'start'];
  const faults: SopFault[] = [];
  for (const stage of starts.slice(1)) {
    const params = { first: starts[0]?.name.id ?? '', name: stage.name.id || stage.key };
    faults.push({ code: 'twoStarts', path: place(stage), params });
  }
  for (const stage of starts.filter(({ kind }) => kind === 'end')) {
    faults.push({ code: 'startIsEnd', path: place(stage), params: { name: stage.name.id || stage.key } });
  }
  return faults;
}

function waysFrom(sop: SopDefinition, key: string): string[] {
  return sop.transitions.filter(({ from }) => from === key).map(({ to }) => to);
}

function waysTo(sop: SopDefinition, key: string): string[] {
  return sop.transitions.filter(({ to }) => to === key).map(({ from }) => from);
}

/** Every stage that can be come to from the given ones, themselves included. */
function reach(from: readonly SopStage[], next: (key: string) => string[]): Set<string> {
  const seen = new Set(from.map(({ key }) => key));
  // A Set hands out what is added while it is walked.
  for (const key of seen) for (const other of next(key)) seen.add(other);
  return seen;
}
