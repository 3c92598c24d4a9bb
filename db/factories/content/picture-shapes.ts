import type { Chance } from './chance';
import type { Palette } from './picture-palettes';

export const WIDTH = 1600;
export const HEIGHT = 1000;

/** What a scene draws with: its colours and its seeded choices. */
export type Easel = { p: Palette; c: Chance };
export type Scene = (easel: Easel) => string;

const n = (value: number) => Math.round(value * 10) / 10;

export const rect = (x: number, y: number, w: number, h: number, fill: string, rx = 0, more = '') =>
  `<rect x="${n(x)}" y="${n(y)}" width="${n(w)}" height="${n(h)}" rx="${rx}" fill="${fill}" ${more}/>`;

export const circle = (x: number, y: number, r: number, fill: string, more = '') =>
  `<circle cx="${n(x)}" cy="${n(y)}" r="${n(r)}" fill="${fill}" ${more}/>`;

export const ellipse = (x: number, y: number, rx: number, ry: number, fill: string, more = '') =>
  `<ellipse cx="${n(x)}" cy="${n(y)}" rx="${n(rx)}" ry="${n(ry)}" fill="${fill}" ${more}/>`;

export const path = (d: string, fill: string, more = '') => `<path d="${d}" fill="${fill}" ${more}/>`;

export const stroke = (d: string, colour: string, width: number, more = '') =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round" ${more}/>`;

export const at = (x: number, y: number, inner: string, scale = 1, turn = 0) =>
  `<g transform="translate(${n(x)} ${n(y)}) rotate(${n(turn)}) scale(${Math.round(scale * 1000) / 1000})">${inner}</g>`;

/** The same shape in its colour and once more in light and shade, lit from the upper left. */
export const lit = (shape: (fill: string) => string, fill: string) => shape(fill) + shape('url(#shade)');

export const box = (x: number, y: number, w: number, h: number, fill: string, rx = 0) =>
  lit((colour) => rect(x, y, w, h, colour, rx), fill);

export const ball = (x: number, y: number, r: number, fill: string) =>
  lit((colour) => circle(x, y, r, colour), fill);

export const solid = (d: string, fill: string) => lit((colour) => path(d, colour), fill);

export const shadow = (x: number, y: number, rx: number, ry = 14, strength = 0.2) =>
  ellipse(x, y, rx, ry, '#1a1020', `opacity="${strength}"`);

/** `count` drawings in a row, each given its index. */
export const times = (count: number, draw: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => draw(index)).join('');

export const accents = ({ p }: Easel) => [p.a, p.b, p.c, p.d, p.e] as const;

export const SKINS = ['#c98f66', '#b57a52', '#d7a378', '#a86d48'] as const;

/** A wall with window light, a round of warm light or a panelled lower part; a floor or table along the bottom. */
export function room({ p, c }: Easel, floorY: number, floor: string): string {
  const x = c.int(180, 900);
  const lights = [
    () => times(2, (i) => path(`M${x + i * 190} 60h150l-150 ${floorY - 160}h-150z`, p.sun, 'opacity=".2"')),
    () =>
      circle(x + 200, floorY * 0.52, floorY * 0.46, p.sun, 'opacity=".26"') +
      circle(x + 200, floorY * 0.52, floorY * 0.62, p.sun, 'opacity=".12"'),
    () =>
      rect(0, floorY * 0.62, WIDTH, floorY * 0.4, p.far, 0, 'opacity=".28"') +
      rect(0, floorY * 0.62, WIDTH, 10, p.cream, 0, 'opacity=".45"'),
    () => path(`M0 0H${x}L${x - 420} ${floorY}H0z`, p.sun, 'opacity=".2"'),
  ];
  return (
    rect(0, 0, WIDTH, HEIGHT, 'url(#wall)') +
    c.pick(lights)() +
    rect(0, floorY, WIDTH, HEIGHT - floorY, floor) +
    rect(0, floorY, WIDTH, 16, '#ffffff', 0, 'opacity=".2"') +
    rect(0, floorY, WIDTH, HEIGHT - floorY, 'url(#floor)')
  );
}

/** Sky with sun, two ranges of mountains as seen from Malang, and the ground. */
export function outdoors({ p, c }: Easel, horizon: number): string {
  const sunX = c.int(260, 1340);
  const peak = c.int(300, 620);
  const peak2 = c.int(1000, 1340);
  const top = horizon - c.int(240, 320);
  const top2 = horizon - c.int(180, 260);
  const clouds = times(3, () => cloud(c.int(40, 1450), c.int(70, 250), c.float(0.7, 1.5), p.cream));
  return (
    rect(0, 0, WIDTH, HEIGHT, 'url(#sky)') +
    circle(sunX, horizon - c.int(230, 380), 170, p.sun, 'opacity=".25"') +
    circle(sunX, horizon - 300, c.int(78, 110), p.sun) +
    clouds +
    path(
      `M-50 ${horizon}L${peak - 420} ${horizon - 90}Q${peak - 120} ${top + 60} ${peak - 40} ${top}Q${peak} ${top - 16} ${peak + 50} ${top + 12}Q${peak + 190} ${horizon - 110} ${peak + 480} ${horizon - 40}L1700 ${horizon}z`,
      p.far,
      'opacity=".75"',
    ) +
    path(
      `M-50 ${horizon}Q300 ${horizon - 70} ${peak2 - 420} ${horizon - 60}Q${peak2 - 140} ${top2 + 40} ${peak2 - 30} ${top2}Q${peak2 + 20} ${top2 - 10} ${peak2 + 70} ${top2 + 24}Q${peak2 + 200} ${horizon - 80} 1700 ${horizon - 30}V${horizon}z`,
      p.near,
      'opacity=".6"',
    ) +
    rect(0, horizon, WIDTH, HEIGHT - horizon, p.ground) +
    rect(0, horizon, WIDTH, HEIGHT - horizon, 'url(#floor)')
  );
}

export const cloud = (x: number, y: number, s: number, fill: string) =>
  at(
    x,
    y,
    path(
      'M0 30a30 30 0 0 1 34-30a44 44 0 0 1 84-6a34 34 0 0 1 54 20a22 22 0 0 1 4 42H26A26 26 0 0 1 0 30z',
      fill,
    ),
    s,
  ).replace('<g ', '<g opacity=".55" ');

/** "Ilustrasi demo" drawn as strokes: the same on every machine, with or without fonts. */
export function demoMark(): string {
  const letters: Record<string, readonly [path: string, advance: number]> = {
    I: ['M2 0V-20', 8],
    l: ['M2 0V-21', 8],
    u: ['M2-13V-5Q2 0 7 0Q12 0 12-5M12-13V0', 18],
    s: ['M11-11Q9-13.500 6-13.500Q2-13.500 2-10Q2-7.500 6-6.800Q11-6 11-3Q11 0 6.500 0Q3 0 1-2.500', 16],
    t: ['M5-18V-4Q5 0 10-.500M0-13H10', 14],
    r: ['M2 0V-13M2-8Q3-13.500 9-13', 13],
    a: ['M12-6.700a5.500 6.700 0 1 0-11 0a5.500 6.700 0 1 0 11 0M12.500-13V0', 19],
    i: ['M2 0V-13M2-19V-18.900', 8],
    d: ['M12-6.700a5.500 6.700 0 1 0-11 0a5.500 6.700 0 1 0 11 0M12.500-21V0', 19],
    e: ['M1.500-7H12Q12-13.500 6.800-13.500Q1-13.500 1-6.700Q1 0 7 0Q10 0 11.800-2', 18],
    m: ['M2 0V-13M2-8Q3-13.500 7-13.500Q11-13.500 11-8V0M11-8Q12-13.500 16-13.500Q20-13.500 20-8V0', 26],
    o: ['M13-6.700a6 6.700 0 1 0-12 0a6 6.700 0 1 0 12 0', 19],
  };
  let x = 0;
  let strokes = '';
  for (const letter of 'Ilustrasi demo') {
    const drawn = letters[letter];
    if (drawn) strokes += at(x, 0, stroke(drawn[0], '#ffffff', 2.4));
    x += drawn?.[1] ?? 10;
  }
  const left = WIDTH - 44 - x;
  return (
    rect(left - 20, HEIGHT - 66, x + 36, 40, '#120d1c', 20, 'opacity=".5"') + at(left, HEIGHT - 38, strokes)
  );
}
