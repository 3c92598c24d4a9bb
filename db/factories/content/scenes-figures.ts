import { awning } from './picture-figures';
import {
  accents,
  at,
  ball,
  box,
  circle,
  path,
  rect,
  room,
  type Scene,
  SKINS,
  solid,
  stroke,
  times,
} from './picture-shapes';

export const chart: Scene = (easel) => {
  const { p, c } = easel;
  const colours = accents(easel);
  const base = 800;
  const heights = times(7, (i) => `${170 + i * 46 + c.int(-50, 60)},`)
    .split(',')
    .filter(Boolean)
    .map(Number);
  const bars = heights
    .map(
      (h, i) =>
        rect(244 + i * 128, base - h + 12, 88, h, '#000000', 8, 'opacity=".1"') +
        box(230 + i * 128, base - h, 88, h, colours[i % 5] ?? p.a, 8),
    )
    .join('');
  const line = heights
    .map((h, i) => `${i ? 'L' : 'M'}${274 + i * 128} ${base - h - 60 + (i % 2) * 16}`)
    .join('');
  const dots = heights
    .map((h, i) =>
      circle(274 + i * 128, base - h - 60 + (i % 2) * 16, 15, p.cream, `stroke="${p.ink}" stroke-width="8"`),
    )
    .join('');
  const share = c.float(0.5, 0.75) * 6.283;
  const end = { x: 1330 + Math.sin(share) * 150, y: 380 - Math.cos(share) * 150 };
  return (
    room(easel, 880, p.table) +
    rect(146, 136, 1010, 744, '#000000', 28, 'opacity=".12"') +
    rect(130, 116, 1010, 744, '#fffaf0', 28) +
    rect(190, 164, 330, 26, p.ink, 13, 'opacity=".85"') +
    rect(190, 206, 200, 16, p.ink, 8, 'opacity=".3"') +
    times(5, (i) => rect(200, 330 + i * 116, 900, 3, p.ink, 0, 'opacity=".12"')) +
    rect(200, base, 900, 7, p.ink, 3, 'opacity=".8"') +
    bars +
    stroke(line, p.ink, 9) +
    dots +
    circle(1342, 394, 190, '#000000', 'opacity=".12"') +
    circle(1330, 380, 190, '#fffaf0') +
    circle(1330, 380, 150, p.c) +
    path(`M1330 380V230A150 150 0 ${share > Math.PI ? 1 : 0} 1 ${end.x} ${end.y}z`, p.b) +
    circle(1330, 380, 150, 'url(#shade)') +
    circle(1330, 380, 78, '#fffaf0') +
    times(
      3,
      (i) =>
        circle(1222, 656 + i * 62, 17, colours[i] ?? p.a) +
        rect(1258, 646 + i * 62, 200 - i * 40, 18, p.cream, 9, 'opacity=".95"'),
    ) +
    at(
      1400,
      900,
      solid('M-54-90H54L40 0H-40z', p.a) +
        times(5, (i) => at(0, -86, solid('M0 0C-20-30-16-74 0-96C16-74 20-30 0 0z', p.d), 1, (i - 2) * 26)),
    )
  );
};

export const phonePayment: Scene = (easel) => {
  const { p, c } = easel;
  const cell = 26;
  const code = times(121, (i) => {
    const x = i % 11;
    const y = Math.floor(i / 11);
    const corner = (x < 4 && y < 4) || (x > 6 && y < 4) || (x < 4 && y > 6);
    return !corner && c.chance(0.52) ? rect(x * cell, y * cell, cell - 2, cell - 2, '#20222c', 3) : '';
  });
  const eye = (x: number, y: number) =>
    rect(x, y, 78, 78, '#20222c', 12) +
    rect(x + 14, y + 14, 50, 50, '#ffffff', 6) +
    rect(x + 26, y + 26, 26, 26, p.a, 4);
  const full = code + eye(0, 0) + eye(cell * 11 - 80, 0) + eye(0, cell * 11 - 80);
  const skin = c.pick(SKINS);
  const shade = c.pick([p.a, p.b, p.d]);
  return (
    room(easel, 760, p.table) +
    awning(-60, -30, 1720, 150, shade, p.cream) +
    times(3, (i) =>
      times(6, (k) =>
        ball(150 + k * 62 + (i % 2) * 30, 730 - i * 46, 36, c.pick(['#c93a2c', '#e2892b', '#7fa23d'])),
      ),
    ) +
    box(100, 740, 440, 90, '#a8744c', 8) +
    at(
      620,
      330,
      rect(-30, -46, 380, 500, '#000000', 20, 'opacity=".2"') +
        box(-46, -64, 380, 500, '#fffaf0', 20) +
        path('M-46-44Q-46-64-26-64H314Q334-64 334-44V-4H-46z', p.a) +
        rect(0, -44, 150, 18, '#ffffff', 9) +
        at(0, 46, full) +
        rect(70, 366, 150, 16, p.ink, 8, 'opacity=".4"'),
    ) +
    rect(700, 766, 160, 60, '#6b4728', 6) +
    at(
      1190,
      640,
      solid('M10 420Q-10 250 60 180L180 120Q250 200 230 420z', skin) +
        rect(-114, -230, 250, 480, '#000000', 34, 'opacity=".25" transform="translate(14 14)"') +
        box(-114, -230, 250, 480, '#22242f', 34) +
        rect(-98, -206, 218, 432, '#eef6f4', 20) +
        at(-78, -130, full, 0.62) +
        stroke('M-84-20H106', p.a, 8, 'opacity=".8"') +
        box(-70, 110, 162, 56, p.d, 28) +
        stroke('M-14 138l20 18l34-36', '#ffffff', 10) +
        times(3, (i) =>
          stroke(`M${104 + i * 6} ${30 + i * 70}Q160 ${20 + i * 70} 176 ${70 + i * 64}`, skin, 40),
        ),
      1.06,
      -9,
    ) +
    solid('M1120 1000Q1160 900 1300 880Q1440 890 1500 1000z', c.pick([p.e, p.c, p.b]))
  );
};
