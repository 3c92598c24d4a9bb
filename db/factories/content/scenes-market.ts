import { awning, basket, bunting, bust, crate, leafy, sack, standing } from './picture-figures';
import {
  accents,
  at,
  ball,
  box,
  circle,
  outdoors,
  path,
  rect,
  room,
  type Scene,
  shadow,
  solid,
  stroke,
  times,
  WIDTH,
} from './picture-shapes';

const GOODS = ['#c93a2c', '#e2892b', '#7fa23d', '#e8c24a', '#8a3f63', '#d9694a'] as const;

export const marketStalls: Scene = (easel) => {
  const { p, c } = easel;
  const colours = c.shuffle(accents(easel));
  const count = c.pick([2, 3]);
  const w = count === 2 ? 640 : 450;
  const gap = (WIDTH - count * w) / (count + 1);
  const stalls = times(count, (i) => {
    const x = gap + i * (w + gap);
    const colour = colours[i] ?? p.a;
    const crates = count === 2 ? 4 : 3;
    const cw = (w - 40) / crates;
    return (
      rect(x + 24, 360, 16, 420, p.ink, 0, 'opacity=".75"') +
      rect(x + w - 40, 360, 16, 420, p.ink, 0, 'opacity=".75"') +
      rect(x + 30, 430, w - 60, 240, p.ink, 0, 'opacity=".16"') +
      bust(easel, x + w * c.float(0.3, 0.7), 690, 1.12) +
      box(x, 690, w, 130, p.table, 8) +
      rect(x, 690, w, 16, p.cream, 4, 'opacity=".35"') +
      times(crates, (k) => crate(easel, x + 20 + k * cw + 4, 650, cw - 8, 78, c.pick(GOODS))) +
      awning(x - 30, 330, w + 60, 130, colour, p.cream)
    );
  });
  return (
    outdoors(easel, 640) +
    bunting(easel, 90, 60) +
    shadow(800, 830, 820, 26, 0.22) +
    stalls +
    basket(
      240,
      850,
      200,
      times(5, (i) => ball(176 + i * 32, 846 - (i % 2) * 10, 32, c.pick(GOODS))),
    ) +
    standing(easel, c.int(520, 700), 985, 1.3, true) +
    standing(easel, c.int(900, 1120), 990, 1.34, c.chance(0.5))
  );
};

const chillies = (x: number, y: number, w: number, colour: string, rnd: (a: number, b: number) => number) =>
  times(20, () => {
    const px = x + rnd(-w * 0.4, w * 0.4);
    const py = y - rnd(0, w * 0.17);
    return at(
      px,
      py,
      solid('M-8-14Q14-20 50-4Q16 12-6 4z', colour) + stroke('M-8-6q-12-4-16-14', '#4d7a36', 5),
      1.15,
      rnd(-60, 60),
    );
  });

export const produceBaskets: Scene = (easel) => {
  const { p, c } = easel;
  const spots = c.shuffle([
    (x: number, y: number, w: number) => chillies(x, y, w, '#c8352b', c.float),
    (x: number, y: number, w: number) =>
      times(11, (i) =>
        ball(
          x - w * 0.36 + (i % 6) * w * 0.144 + (i > 5 ? w * 0.07 : 0),
          y - (i > 5 ? w * 0.13 : 0.02 * w),
          w * 0.088,
          '#d8472f',
        ),
      ),
    (x: number, y: number, w: number) =>
      times(5, (i) => leafy(x - w * 0.34 + i * w * 0.17, y + 20, w / 330, i % 2 ? '#5d8f3e' : '#7aa84c')),
    (x: number, y: number, w: number) =>
      times(12, (i) =>
        ball(
          x - w * 0.38 + (i % 6) * w * 0.15 + (i > 5 ? w * 0.08 : 0),
          y - (i > 5 ? w * 0.11 : 0),
          w * 0.08,
          i % 3 ? '#9a4a68' : '#b56a83',
        ),
      ),
    (x: number, y: number, w: number) =>
      times(9, (i) =>
        ball(
          x - w * 0.34 + (i % 5) * w * 0.17 + (i > 4 ? w * 0.08 : 0),
          y - (i > 4 ? w * 0.13 : 0),
          w * 0.1,
          i % 2 ? '#e59a2e' : '#edb34a',
        ),
      ),
  ]);
  const tag = (x: number, y: number) =>
    at(
      x,
      y,
      rect(-5, -120, 10, 130, '#8a5a36', 4) +
        box(-62, -190, 124, 84, p.cream, 10) +
        rect(-40, -168, 80, 13, p.ink, 6, 'opacity=".7"') +
        rect(-40, -142, 52, 13, p.a, 6),
    );
  const big = times(3, (i) => {
    const x = 310 + i * 490 + c.int(-20, 20);
    return tag(x + c.int(-80, 80), 600) + basket(x, 610, 440, spots[i]?.(x, 610, 430) ?? '');
  });
  const bananas = (x: number, y: number) =>
    at(
      x,
      y,
      stroke('M0-160V0', p.ink, 5) +
        times(7, (i) =>
          at(
            0,
            0,
            solid('M-8 0Q-50 60-16 150Q-2 168 8 150Q-8 70 14 6z', i % 2 ? '#e8c24a' : '#dcb238'),
            1,
            (i - 3) * 17,
          ),
        ) +
        ball(0, 0, 20, '#8a9a3c'),
    );
  const garlic = (x: number, y: number) =>
    at(
      x,
      y,
      stroke('M0-160V190', '#b99a62', 8) +
        times(8, (i) => ball(i % 2 ? 24 : -24, i * 26, 28, i % 3 ? '#f3e8d8' : '#d9a9b0')),
    );
  const cloth = c.pick([p.a, p.b, p.e]);
  return (
    room(easel, 560, p.table) +
    times(7, (i) => rect(60 + i * 230, 560, 3, 440, '#000000', 0, 'opacity=".12"')) +
    path('M1010 560H1600V1000H1180Q1140 760 1010 560z', cloth, 'opacity=".9"') +
    times(6, (i) =>
      stroke(`M${1080 + i * 90} 560Q${1190 + i * 80} 780 ${1240 + i * 80} 1000`, p.cream, 6, 'opacity=".35"'),
    ) +
    bananas(c.int(120, 200), 230) +
    garlic(c.int(560, 640), 200) +
    bananas(c.int(990, 1060), 250) +
    garlic(c.int(1400, 1480), 180) +
    awning(-60, -20, 1720, 140, c.pick([p.a, p.b, p.d]), p.cream) +
    big +
    basket(600, 850, 330, spots[3]?.(600, 850, 310) ?? '') +
    times(5, (i) => ball(930 + i * 84, 946 - (i % 2) * 10, 44, c.pick(GOODS))) +
    at(190, 985, leafy(0, 0, 1.5, '#6c9a45') + leafy(70, 4, 1.2, '#5d8f3e'))
  );
};

export const priceBoard: Scene = (easel) => {
  const { p, c } = easel;
  const rows = times(5, (i) => {
    const y = 236 + i * 76;
    const up = c.chance(0.5);
    return (
      circle(560, y, 20, accents(easel)[i] ?? p.a) +
      rect(604, y - 9, c.int(150, 250), 18, p.cream, 9, 'opacity=".85"') +
      rect(900, y - 9, c.int(90, 130), 18, p.c, 9) +
      path(up ? `M1056 ${y + 10}l16-22l16 22z` : `M1056 ${y - 10}l16 22l16-22z`, up ? '#f0836b' : '#8fd19e')
    );
  });
  const bowls = times(5, (i) => {
    const x = 170 + i * 315;
    const goods = GOODS[(i + c.int(0, 2)) % GOODS.length] ?? '#c93a2c';
    return (
      times(9, (k) => ball(x - 84 + (k % 5) * 42 + (k > 4 ? 20 : 0), 770 - (k > 4 ? 34 : 0), 30, goods)) +
      shadow(x, 880, 120, 14) +
      solid(`M${x - 136} 772Q${x - 110} 880 ${x - 50} 880H${x + 50}Q${x + 110} 880 ${x + 136} 772z`, p.cream)
    );
  });
  return (
    room(easel, 830, p.table) +
    rect(740, 0, 10, 150, p.ink, 0, 'opacity=".7"') +
    rect(850, 0, 10, 150, p.ink, 0, 'opacity=".7"') +
    rect(476, 150, 668, 480, '#000000', 18, 'opacity=".18" transform="translate(14 18)"') +
    box(470, 140, 660, 480, '#7d5636', 18) +
    rect(494, 164, 612, 432, '#26413b', 8) +
    rows +
    bust(easel, 1340, 760, 1.9) +
    bust(easel, 250, 770, 1.8) +
    bowls
  );
};

export const riceTruck: Scene = (easel) => {
  const { p, c } = easel;
  const cab = c.pick([p.a, p.b, p.d]);
  const flip = c.chance(0.5);
  const sacks = times(3, (row) =>
    times(5 - row, (i) =>
      sack(
        210 + row * 62 + i * 124,
        640 - row * 92,
        120,
        100,
        row % 2 ? '#efe4cf' : p.cream,
        i % 2 ? p.c : p.a,
      ),
    ),
  );
  const truck =
    shadow(600, 862, 560, 26, 0.28) +
    sacks +
    box(170, 636, 690, 150, p.ink, 10) +
    times(5, (i) => rect(200 + i * 134, 656, 100, 110, '#ffffff', 6, 'opacity=".1"')) +
    solid('M870 786V520Q870 476 914 476H1030Q1064 476 1080 506L1130 610Q1150 622 1150 650V786z', cab) +
    path('M906 520H1022Q1040 520 1048 536L1084 612H906z', '#dff0f2') +
    path('M906 520H960L930 612H906z', '#ffffff', 'opacity=".5"') +
    rect(150, 780, 1010, 26, '#2b2732', 8) +
    circle(1132, 700, 20, '#ffe9a8') +
    times(3, (i) => {
      const x = [310, 460, 1010][i] ?? 310;
      return circle(x, 806, 66, '#26222c') + circle(x, 806, 30, '#b9b3a8') + circle(x, 806, 12, '#5c5750');
    });
  const scene = at(flip ? 1560 : 30, 40, flip ? `<g transform="scale(-1 1)">${truck}</g>` : truck);
  const side = flip ? 210 : 1390;
  return (
    outdoors(easel, 700) +
    bunting(easel, 120, 50) +
    awning(side - 180, 470, 360, 110, c.pick([p.c, p.e]), p.cream) +
    rect(side - 150, 580, 12, 300, p.ink) +
    rect(side + 138, 580, 12, 300, p.ink) +
    scene +
    standing(easel, side - 70, 930, 1.15, true) +
    standing(easel, side + 80, 945, 1.15, true)
  );
};
