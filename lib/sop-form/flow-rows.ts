import type { SopDefinition, SopStage, SopStep, SopTransition } from '@/lib/sop/definition';

/** What a stage is drawn as: kapsul, kotak, belah ketupat. The pentagon stands where a line leaves the sheet. */
export type StageSymbol = 'capsule' | 'box' | 'diamond';

/** A stage as the form draws it: in the column of each of its performers, the first being where lines arrive. */
export interface DrawnStage {
  stage: SopStage;
  symbol: StageSymbol;
  columns: number[];
}

/** A row of the form: a step with its stages one under the other, or a stage that belongs to no step. */
export interface FlowRow {
  step: SopStep | null;
  stages: DrawnStage[];
}

/** The flow as the form tells it: columns by performer key, rows in order, and every move between drawn stages. */
export interface FlowRows {
  columns: string[];
  rows: FlowRow[];
  links: SopTransition[];
}

/**
 * Rows and columns of the form of an SOP, also of a draft with faults. Ends off the board are drawn only where a
 * decision leads to them, so that no diamond lacks its way out.
 */
export function flowRows(sop: SopDefinition): FlowRows {
  const drawn = drawnStages(sop);
  const keys = new Set(drawn.map((stage) => stage.key));
  const links = sop.transitions.filter((way) => keys.has(way.from) && keys.has(way.to));
  const taking = new Set(drawn.flatMap((stage) => stage.performers));
  const known = sop.performers.map(({ key }) => key).filter((key) => taking.has(key));
  const columns = [...known, ...[...taking].filter((key) => !known.includes(key))];
  const place = (stage: SopStage): DrawnStage => ({
    stage,
    symbol: symbolOf(stage),
    columns: columnsOf(stage, columns, links),
  });
  const rows: FlowRow[] = sop.steps.map((step) => ({
    step,
    stages: drawn.filter((stage) => stage.step === step.number).map(place),
  }));
  return { columns: columns.length > 0 ? columns : [''], rows: withStagesBeside(drawn, rows, place), links };
}

function drawnStages(sop: SopDefinition): SopStage[] {
  const decided = new Set(
    sop.transitions
      .filter((way) => sop.stages.some((stage) => stage.key === way.from && stage.kind === 'evaluation'))
      .map((way) => way.to),
  );
  const seen = new Set<string>();
  return sop.stages.filter((stage) => {
    const shown = (stage.onBoard || decided.has(stage.key)) && !seen.has(stage.key);
    if (shown) seen.add(stage.key);
    return shown;
  });
}

function symbolOf(stage: SopStage): StageSymbol {
  if (stage.kind === 'evaluation') return 'diamond';
  return stage.start || stage.kind === 'end' ? 'capsule' : 'box';
}

/** An end has no performer: it stands with whoever brings the story there. */
function columnsOf(stage: SopStage, columns: string[], links: SopTransition[]): number[] {
  const performers =
    stage.performers.length > 0
      ? stage.performers
      : (links.find((way) => way.to === stage.key)?.performers.slice(0, 1) ?? []);
  const found = [...new Set(performers.map((key) => columns.indexOf(key)))].filter((column) => column >= 0);
  return found.length > 0 ? found : [0];
}

/** Puts each stage without a step under the row of the stage that comes before it in the SOP. */
function withStagesBeside(
  drawn: SopStage[],
  steps: FlowRow[],
  place: (stage: SopStage) => DrawnStage,
): FlowRow[] {
  const rows = [...steps];
  let after = -1;
  for (const stage of drawn) {
    const own = rows.findIndex((row) => row.step !== null && row.step.number === stage.step);
    if (own >= 0) {
      after = Math.max(after, own);
    } else {
      after += 1;
      rows.splice(after, 0, { step: null, stages: [place(stage)] });
    }
  }
  return rows;
}
