import { awning, bust, lamps, leafy, standing } from './picture-figures';
import {
  accents,
  at,
  box,
  circle,
  outdoors,
  path,
  rect,
  type Scene,
  shadow,
  solid,
  times,
  WIDTH,
} from './picture-shapes';

const FLOWERS = ['#d8456b', '#f2a33c', '#f5d56a', '#b45fae', '#f08a8a', '#ffffff'] as const;

export const bazaarNight: Scene = (easel) => {
  const { p, c } = easel;
  const colours = c.shuffle(accents(easel));
  const tents = times(4, (i) => {
    const x = 20 + i * 400;
    const colour = colours[i] ?? p.a;
    return (
      rect(x + 30, 560, 300, 230, '#ffdf9a', 0, 'opacity=".55"') +
      bust(easel, x + 180, 760, 1.05) +
      box(x + 10, 750, 340, 90, p.table, 6) +
      times(5, (k) =>
        box(x + 40 + k * 58, 712 - (k % 2) * 14, 42, 40 + (k % 2) * 14, c.pick(accents(easel)), 6),
      ) +
      rect(x + 14, 540, 12, 300, p.ink) +
      rect(x + 334, 540, 12, 300, p.ink) +
      solid(
        `M${x + 180} 400Q${x + 120} 520 ${x - 10} 560H${x + 370}Q${x + 240} 520 ${x + 180} 400z`,
        colour,
      ) +
      path(
        `M${x + 180} 400Q${x + 160} 520 ${x + 110} 560H${x + 250}Q${x + 200} 520 ${x + 180} 400z`,
        p.cream,
        'opacity=".9"',
      ) +
      rect(x - 10, 556, 380, 22, colour, 4)
    );
  });
  return (
    outdoors(easel, 720) +
    rect(0, 0, WIDTH, 720, p.ink, 0, 'opacity=".22"') +
    tents +
    lamps(easel, -40, 120, 820, 200, 9) +
    lamps(easel, 780, 200, 1660, 90, 9) +
    lamps(easel, -40, 300, 1660, 280, 15, 50) +
    times(3, (i) => standing(easel, 400 + i * 400 + c.int(-30, 30), 962 + (i % 2) * 24, 1.3, c.chance(0.6)))
  );
};

export const flowers: Scene = (easel) => {
  const { p, c } = easel;
  const pot = (x: number, y: number, s: number) => {
    const colour = c.pick(FLOWERS);
    const blooms = times(8, (i) => {
      const px = i === 7 ? 0 : Math.cos((i / 7) * 6.28) * 50;
      const py = -124 + (i === 7 ? 0 : Math.sin((i / 7) * 6.28) * 38);
      return (
        times(5, (k) => circle(px + Math.cos(k * 1.257) * 15, py + Math.sin(k * 1.257) * 15, 13, colour)) +
        circle(px, py, 10, '#f7c948')
      );
    });
    return at(
      x,
      y,
      shadow(0, 70, 62, 12) +
        leafy(0, 6, 1, '#4f8a45') +
        leafy(-30, 6, 0.8, '#6aa353') +
        leafy(32, 6, 0.8, '#5c9650') +
        blooms +
        solid('M-56 0H56L40 70H-40z', c.pick(['#b9583a', p.b, p.cream, p.c])) +
        rect(-62, -10, 124, 22, '#000000', 6, 'opacity=".15"'),
      s,
    );
  };
  const shelf = (y: number, count: number, s: number, from: number) =>
    box(40, y + 68 * s, 1520, 26, p.table, 6) +
    times(count, (i) => pot(from + i * ((WIDTH - from * 2) / (count - 1)), y, s));
  return (
    outdoors(easel, 600) +
    awning(-40, 60, 1680, 150, c.pick([p.b, p.d, p.a]), p.cream) +
    shelf(420, 7, 0.95, 150) +
    shelf(660, 6, 1.2, 170) +
    shelf(900, 5, 1.35, 210) +
    standing(easel, c.pick([460, 1150]), 995, 1.9, true)
  );
};
