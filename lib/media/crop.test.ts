import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CENTRE, cleanCrop, cropKey, cropPixels, focusInCrop, WHOLE } from './crop';

const side = fc.double({ min: -2, max: 3, noNaN: true });
const anyCrop = fc.record({ x: side, y: side, width: side, height: side });

describe('a crop', () => {
  it('lies within the picture whatever was sent', () => {
    fc.assert(
      fc.property(anyCrop, (sent) => {
        const crop = cleanCrop(sent) ?? WHOLE;
        expect(Math.min(crop.x, crop.y)).toBeGreaterThanOrEqual(0);
        expect(crop.x + crop.width).toBeLessThanOrEqual(1.000_001);
        expect(crop.y + crop.height).toBeLessThanOrEqual(1.000_001);
        expect(Math.min(crop.width, crop.height)).toBeGreaterThanOrEqual(0.05);
      }),
    );
  });

  it('takes pixels that are there', () => {
    const pixels = fc.integer({ min: 1, max: 9000 });
    fc.assert(
      fc.property(anyCrop, pixels, pixels, (sent, width, height) => {
        const taken = cropPixels({ width, height }, cleanCrop(sent) ?? WHOLE);
        expect(taken.width).toBeGreaterThanOrEqual(1);
        expect(taken.left + taken.width).toBeLessThanOrEqual(width);
        expect(taken.top + taken.height).toBeLessThanOrEqual(height);
      }),
    );
  });

  it('of the whole picture is none', () => {
    expect(cleanCrop(WHOLE)).toBeNull();
    expect(cropKey(null)).toBe('');
  });

  it('has a name of letters, digits and dashes of its own', () => {
    const crop = cleanCrop({ x: 0.1, y: 0.2, width: 0.333333, height: 0.5 });
    expect(cropKey(crop)).toBe('c1000-2000-3333-5000');
  });
});

describe('a focal point', () => {
  it('stays on its place of the picture when the crop changes', () => {
    const crop = { x: 0.5, y: 0, width: 0.5, height: 1 };
    expect(focusInCrop({ x: 0.75, y: 0.5 }, null, crop)).toEqual(CENTRE);
    expect(focusInCrop(CENTRE, crop, null)).toEqual({ x: 0.75, y: 0.5 });
  });

  it('that is cut away goes to the nearest edge', () => {
    expect(focusInCrop({ x: 0.1, y: 0.9 }, null, { x: 0.5, y: 0, width: 0.5, height: 0.5 })).toEqual({
      x: 0,
      y: 1,
    });
  });
});
