import { describe, expect, it } from 'vitest';
import { CENTRE } from './crop';
import { objectPosition } from './object-position';

const wide = { width: 2000, height: 1000 };
const tall = { width: 1000, height: 2000 };

describe('the part of a picture that a frame shows', () => {
  it('is its middle when nothing else is said', () => {
    for (const size of [wide, tall, null]) expect(objectPosition(CENTRE, size, 8 / 5)).toBe('50% 50%');
  });

  it('has the focal point in its middle where the picture is large enough', () => {
    // A square frame shows half of the width: from 0.15 to 0.65, which is 30% of the way that is left.
    expect(objectPosition({ x: 0.4, y: 0.9 }, wide, 1)).toBe('30% 50%');
    expect(objectPosition({ x: 0.4, y: 0.9 }, tall, 1)).toBe('50% 100%');
  });

  it('ends at the picture’s edge', () => {
    expect(objectPosition({ x: 0, y: 0 }, wide, 1)).toBe('0% 50%');
    expect(objectPosition({ x: 1, y: 0 }, wide, 1)).toBe('100% 50%');
  });
});
