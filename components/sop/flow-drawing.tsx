import { drawFlow, FLOW, type FlowNode } from '@/lib/public/flow-drawing';
import { performerName, type SopDefinition } from '@/lib/sop/definition';
import { ACTION_NAMES, WORDS } from '@/messages/public-words';
import classes from './flow-drawing.module.css';

const { width: W, height: H } = FLOW.node;

function Shape({ node }: { node: FlowNode }) {
  const x = node.x - W / 2;
  const y = node.y - H / 2;
  if (node.stage.kind === 'evaluation') {
    const points = `${x},${node.y} ${x + 16},${y} ${x + W - 16},${y} ${x + W},${node.y} ${x + W - 16},${y + H} ${x + 16},${y + H}`;
    return <polygon points={points} />;
  }
  const round = node.stage.kind === 'proposal' || node.stage.kind === 'end';
  return <rect x={x} y={y} width={W} height={H} rx={round ? H / 2 : 3} />;
}

/** The flow as the printed form draws it: a column for each performer. The list below it says the same. */
export function FlowDrawingView({ sop }: { sop: SopDefinition }) {
  const { width, height, lanes, nodes, edges } = drawFlow(sop);
  return (
    <svg
      className={classes.drawing}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={WORDS.sop.flowDrawing}
    >
      <defs>
        <marker id="panah" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto">
          <path d="M0 0 8 4 0 8z" className={classes.tip} />
        </marker>
      </defs>
      {lanes.map((lane, index) => (
        <g key={lane.performer}>
          {index % 2 === 0 ? (
            <rect x={lane.x} y={0} width={lane.width} height={height} className={classes.lane} />
          ) : null}
          <text x={lane.x + lane.width / 2} y={28} className={classes.performer}>
            {laneLines(performerName(sop, lane.performer).id).map((line, row) => (
              <tspan key={line} x={lane.x + lane.width / 2} dy={row === 0 ? 0 : 15}>
                {line}
              </tspan>
            ))}
          </text>
        </g>
      ))}
      {edges.map((edge) => (
        <g key={edge.key}>
          <path
            d={edge.path}
            className={classes.edge}
            data-back={edge.back || undefined}
            markerEnd="url(#panah)"
          />
          {edge.action === 'approve' || edge.action === 'sendBack' ? (
            <text x={edge.label.x} y={edge.label.y} className={classes.label}>
              {ACTION_NAMES[edge.action].toLowerCase()}
            </text>
          ) : null}
        </g>
      ))}
      {nodes.map((node) => (
        <g key={node.stage.key} className={classes.node} data-kind={node.stage.kind}>
          <Shape node={node} />
          {node.lines.map((line, row) => (
            <text key={line} x={node.x} y={node.y + 4.5 + (row - (node.lines.length - 1) / 2) * 15}>
              {line}
            </text>
          ))}
        </g>
      ))}
    </svg>
  );
}

function laneLines(name: string): string[] {
  if (name.length <= 24) return [name];
  const half = name.lastIndexOf(' ', 20);
  return half < 0 ? [name] : [name.slice(0, half), name.slice(half + 1)];
}
