import { describe, expect, it } from 'vitest';
import { SOP_05 } from '@/lib/sop/sop-05';
import { drawFlow, FLOW } from './flow-drawing';
import { flowStages, sopTable } from './sop-table';

describe("the SOP's table", () => {
  it('has the three performers of the printed form, in its order', () => {
    expect(sopTable(SOP_05).performers).toEqual(['webManager', 'kasubag', 'secretary']);
  });

  it('lets Kasubag and secretary decide in step 5 and the web manager do all else', () => {
    const rows = sopTable(SOP_05).rows;
    expect(rows.map((row) => row.step.number)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(rows[4]?.parts).toEqual({ kasubag: 'decides', secretary: 'decides' });
    expect(rows[5]?.parts).toEqual({ webManager: 'performs' });
  });

  it('names every stage once in the flow', () => {
    expect(new Set(flowStages(SOP_05)).size).toBe(SOP_05.stages.length);
  });
});

describe("the SOP's flow, drawn", () => {
  const drawing = drawFlow(SOP_05);

  it("stands in the columns of the form, in the SOP's order of performers", () => {
    expect(drawing.lanes.map((lane) => lane.performer)).toEqual(['webManager', 'kasubag', 'secretary']);
    const reversed = { ...SOP_05, performers: SOP_05.performers.toReversed() };
    expect(drawFlow(reversed).lanes.map((lane) => lane.performer)).toEqual([
      'secretary',
      'kasubag',
      'webManager',
    ]);
  });

  it('has a row for each stage of the way and a line for each move between them', () => {
    const onBoard = new Set(SOP_05.stages.filter((stage) => stage.onBoard).map((stage) => stage.key));
    expect(drawing.nodes.map((node) => node.stage.key)).toEqual([...onBoard]);
    const moves = SOP_05.transitions.filter((way) => onBoard.has(way.from) && onBoard.has(way.to));
    expect(drawing.edges).toHaveLength(moves.length);
  });

  it('draws every return as a way back, and keeps all shapes inside', () => {
    const returns = SOP_05.transitions.filter((way) => way.action === 'sendBack').length;
    expect(drawing.edges.filter((edge) => edge.back)).toHaveLength(returns);
    for (const node of drawing.nodes) {
      expect(node.x + FLOW.node.width / 2).toBeLessThanOrEqual(drawing.width);
      expect(node.y + FLOW.node.height / 2).toBeLessThanOrEqual(drawing.height);
    }
  });
});
