import { describe, expect, it } from 'vitest';
import { WHOLE } from './crop';
import { CORNERS, cornerAt, draggedCorner, largestCrop, movedCrop, ratioOfFractions } from './crop-moves';

const full = { width: 4000, height: 2000 };
const middle = { x: 0.25, y: 0.25, width: 0.5, height: 0.5 };

describe('a crop in the hand', () => {
  it('moves as far as there is room', () => {
    expect(movedCrop(middle, 0.1, -0.1)).toMatchObject({ x: 0.35, y: 0.15 });
    expect(movedCrop(middle, 3, -3)).toEqual({ ...middle, x: 0.5, y: 0 });
  });

  it('follows each corner while the opposite one stays', () => {
    expect(draggedCorner(middle, 'se', { x: 0.9, y: 0.8 }, null)).toMatchObject({ x: 0.25, y: 0.25 });
    for (const corner of CORNERS) {
      const to = { x: corner.endsWith('e') ? 1.5 : -1, y: corner.startsWith('s') ? 1.5 : -1 };
      const dragged = draggedCorner(middle, corner, to, null);
      expect(dragged.width).toBeCloseTo(0.75);
      expect(dragged.height).toBeCloseTo(0.75);
      expect(cornerAt(dragged, corner).x).toBeCloseTo(corner.endsWith('e') ? 1 : 0);
    }
  });

  it('does not turn inside out', () => {
    const dragged = draggedCorner(middle, 'se', { x: 0, y: 0 }, null);
    expect(dragged).toEqual({ x: 0.25, y: 0.25, width: 0.05, height: 0.05 });
  });

  it('keeps its proportions', () => {
    const ratio = ratioOfFractions(1, full);
    const dragged = draggedCorner(largestCrop(full, 1), 'nw', { x: 0.4, y: 0.9 }, ratio);
    expect((dragged.width * full.width) / (dragged.height * full.height)).toBeCloseTo(1);
  });
});

it('the largest crop of some proportions is as wide or as high as the picture', () => {
  expect(largestCrop(full, 1)).toEqual({ x: 0.25, y: 0, width: 0.5, height: 1 });
  expect(largestCrop(full, 4)).toEqual({ x: 0, y: 0.25, width: 1, height: 0.5 });
  expect(largestCrop(full, 2)).toEqual(WHOLE);
});
