import type { SopDefinition, SopStage, SopTransition } from '@/lib/sop/definition';
import { sopTable } from './sop-table';

/** A stage as drawn. Coordinates are the middle of its shape, in the drawing's own units. */
export interface FlowNode {
  stage: SopStage;
  lines: string[];
  x: number;
  y: number;
}

/** A transition as drawn. `back` goes up again; `label` stands at its beginning. */
export interface FlowEdge {
  key: string;
  path: string;
  back: boolean;
  action: SopTransition['action'];
  label: { x: number; y: number };
}

export interface FlowDrawing {
  width: number;
  height: number;
  lanes: { performer: string; x: number; width: number }[];
  nodes: FlowNode[];
  edges: FlowEdge[];
}

export const FLOW = { lane: 196, row: 88, top: 56, node: { width: 168, height: 48 }, side: 22 } as const;

/**
 * The flow of an SOP as the printed form draws it: a column for each performer, a row for each stage of the
 * way. Ways forward run downwards; ways back leave to the right and climb in a lane of their own, so that
 * no line crosses a shape.
 */
export function drawFlow(sop: SopDefinition): FlowDrawing {
  const stages = sop.stages.filter((stage) => stage.onBoard);
  const performers = [
    ...new Set(stages.map((stage) => stage.performers[0]).filter((each) => each !== undefined)),
  ];
  // In the order of the SOP's table; the keys of a stored object have none.
  const columns = sopTable(sop).performers;
  const ordered = [...columns, ...performers.filter((performer) => !columns.includes(performer))].filter(
    (performer) => performers.includes(performer),
  );
  const lastLane = ordered.indexOf(stages.findLast((stage) => stage.performers[0])?.performers[0] ?? '');
  const nodes = stages.map((stage, row): FlowNode => {
    const lane = stage.performers[0] ? ordered.indexOf(stage.performers[0]) : Math.max(0, lastLane);
    return {
      stage,
      lines: twoLines(stage.name.id),
      x: FLOW.lane * (lane + 0.5),
      y: FLOW.top + FLOW.row * (row + 0.5),
    };
  });
  const rowOf = new Map(nodes.map((node, row) => [node.stage.key, row]));
  const right = FLOW.lane * ordered.length;
  let climbing = 0;
  const edges = sop.transitions.flatMap((transition): FlowEdge[] => {
    const from = nodes[rowOf.get(transition.from) ?? -1];
    const to = nodes[rowOf.get(transition.to) ?? -1];
    if (!from || !to) return [];
    const back = to.y <= from.y;
    if (back) climbing += 1;
    return [drawEdge(transition, from, to, back ? right + FLOW.side * climbing : null)];
  });
  return {
    width: right + FLOW.side * (climbing + 1),
    height: FLOW.top + FLOW.row * nodes.length,
    lanes: ordered.map((performer, lane) => ({ performer, x: FLOW.lane * lane, width: FLOW.lane })),
    nodes,
    edges,
  };
}

function drawEdge(transition: SopTransition, from: FlowNode, to: FlowNode, climbAt: number | null): FlowEdge {
  const { width, height } = FLOW.node;
  const key = `${transition.from} ${transition.to} ${transition.action}`;
  if (climbAt === null) {
    const start = from.y + height / 2;
    const end = to.y - height / 2;
    const turn = (start + end) / 2;
    return {
      key,
      action: transition.action,
      back: false,
      path: from.x === to.x ? `M${from.x} ${start}V${end}` : `M${from.x} ${start}V${turn}H${to.x}V${end}`,
      label: { x: from.x + 8, y: start + 15 },
    };
  }
  const start = from.x + width / 2 - slant(from);
  // Below the middle, so that lines that leave and lines that arrive on one side stay apart.
  const leave = from.y + 8;
  const arrive = to.y - 8;
  return {
    key,
    action: transition.action,
    back: true,
    path: `M${start} ${leave}H${climbAt}V${arrive}H${to.x + width / 2 - slant(to)}`,
    label: { x: start + 12, y: leave + 14 },
  };
}

/** How far the slanted side of a decision lies inside its box where a line meets it. */
function slant(node: FlowNode): number {
  return node.stage.kind === 'evaluation' ? 5 : 0;
}

function twoLines(name: string): string[] {
  if (name.length <= 21) return [name];
  const words = name.split(' ');
  let first = '';
  while (words.length > 1 && `${first} ${words[0]}`.trim().length <= Math.max(12, name.length / 2 + 2)) {
    first = `${first} ${words.shift()}`.trim();
  }
  return first === '' ? [name] : [first, words.join(' ')];
}
