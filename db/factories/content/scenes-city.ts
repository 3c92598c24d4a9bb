import { awning, bunting, standing, tree } from './picture-figures';
import {
  accents,
  at,
  ball,
  box,
  circle,
  ellipse,
  outdoors,
  path,
  rect,
  room,
  type Scene,
  shadow,
  solid,
  stroke,
  times,
} from './picture-shapes';

export const skyline: Scene = (easel) => {
  const { p, c } = easel;
  const houses = (y: number, tone: number) => {
    let x = -30;
    let drawn = '';
    while (x < 1620) {
      const w = c.int(90, 170);
      const h = c.int(90, 210) - tone * 20;
      const wall = c.pick(tone ? [p.cream, p.c, p.a, p.b, p.d] : [p.near, p.far]);
      drawn += box(x, y - h, w, h + 40, wall, 2);
      drawn += c.chance(0.6)
        ? solid(
            `M${x - 12} ${y - h}L${x + w / 2} ${y - h - 54}L${x + w + 12} ${y - h}z`,
            tone ? c.pick(['#a8482f', '#8c3d33', p.e]) : p.near,
          )
        : rect(x - 6, y - h - 12, w + 12, 16, p.ink, 2, 'opacity=".5"');
      const cols = Math.floor(w / 44);
      drawn += times(cols, (i) =>
        rect(x + 18 + i * 44, y - h + 30, 20, 28, c.chance(0.5) ? '#ffe9ad' : p.ink, 3, 'opacity=".75"'),
      );
      x += w + c.int(-6, 16);
    }
    return drawn;
  };
  const tugu = at(
    800,
    850,
    shadow(0, 8, 250, 20) +
      ellipse(0, 0, 240, 34, '#5fa3ad') +
      times(9, (i) => circle(-190 + i * 47, -2 + (i % 2) * 12, 13, i % 2 ? '#f2a0b5' : '#ffffff')) +
      solid('M-96 0L-74-50H74L96 0z', '#d9d2c4') +
      solid('M-40-50L-20-420H20L40-50z', '#f1ebdf') +
      solid('M-30-420H30L0-486z', '#5a5660') +
      rect(-34, -200, 68, 14, '#5a5660', 2) +
      rect(-28, -320, 56, 12, '#5a5660', 2),
  );
  return (
    outdoors(easel, 600) +
    houses(620, 0) +
    houses(730, 1) +
    rect(0, 740, 1600, 260, p.ground) +
    rect(0, 740, 1600, 260, 'url(#floor)') +
    path('M-20 1000Q300 820 800 820T1620 1000z', '#8fae6c') +
    tree(170, 850, 1.25, p.d) +
    tree(400, 830, 0.95, '#7fa75b') +
    tree(1200, 830, 1, '#7fa75b') +
    tree(1440, 850, 1.3, p.d) +
    tugu +
    times(4, (i) => standing(easel, 330 + i * 310 + c.int(-40, 40), 950, 0.8, c.chance(0.4)))
  );
};

export const creativeCenter: Scene = (easel) => {
  const { p, c } = easel;
  const colours = accents(easel);
  const x = 310;
  const windows = times(5, (row) =>
    times(9, (i) => {
      const glow = c.chance(0.42);
      return (
        rect(
          x + 40 + i * 102,
          190 + row * 112,
          82,
          76,
          glow ? (colours[(i + row) % 5] ?? p.c) : '#2f4757',
          4,
          `opacity="${glow ? 0.95 : 0.8}"`,
        ) + path(`M${x + 40 + i * 102} ${190 + row * 112}h40l-40 50z`, '#ffffff', 'opacity=".18"')
      );
    }),
  );
  return (
    outdoors(easel, 760) +
    shadow(800, 800, 620, 24) +
    box(x, 150, 980, 650, p.cream, 4) +
    rect(x, 150, 980, 26, p.a) +
    windows +
    solid(`M${x + 700} 150H${x + 980}V800H${x + 700}z`, p.b) +
    times(7, (i) =>
      stroke(`M${x + 700} ${200 + i * 92}L${x + 980} ${150 + i * 92}`, p.cream, 10, 'opacity=".55"'),
    ) +
    rect(x + 70, 730, 560, 70, '#2f4757') +
    times(6, (i) => rect(x + 84 + i * 92, 738, 78, 62, '#cfe3e6', 0, 'opacity=".55"')) +
    box(x - 60, 700, 760, 28, p.ink, 4) +
    tree(170, 840, 1.4, p.d) +
    tree(1450, 850, 1.5, p.d) +
    path('M0 840H1600V1000H0z', p.cream, 'opacity=".35"') +
    times(8, (i) => path(`M${i * 220 - 60} 840h90l-60 160h-120z`, p.ink, 'opacity=".06"')) +
    times(6, (i) =>
      standing(easel, 150 + i * 250 + c.int(-40, 40), 940 + (i % 2) * 34, c.float(0.88, 1), c.chance(0.4)),
    )
  );
};

export const cooperative: Scene = (easel) => {
  const { p, c } = easel;
  const front = c.pick([p.b, p.d, p.a]);
  return (
    outdoors(easel, 700) +
    tree(130, 830, 1.7, p.d) +
    tree(1480, 830, 1.6, p.d) +
    shadow(800, 830, 640, 26) +
    box(280, 360, 1040, 460, p.cream, 4) +
    solid('M220 370L420 190H1180L1380 370z', '#a8482f') +
    times(6, (i) =>
      stroke(`M${300 + i * 14} ${346 - i * 26}H${1300 - i * 14}`, '#000000', 4, 'opacity=".13"'),
    ) +
    box(560, 250, 480, 110, front, 10) +
    ball(640, 305, 34, p.c) +
    times(6, (i) => at(640, 305, path('M0-18C-7-24-7-36 0-42C7-36 7-24 0-18z', p.cream), 0.8, i * 60)) +
    rect(700, 280, 280, 20, p.cream, 10) +
    rect(700, 318, 190, 14, p.cream, 7, 'opacity=".7"') +
    box(690, 520, 220, 300, '#6b4728', 4) +
    rect(706, 536, 88, 284, '#cfe3e6', 2, 'opacity=".85"') +
    rect(806, 536, 88, 284, '#cfe3e6', 2, 'opacity=".85"') +
    times(
      2,
      (i) =>
        box(350 + i * 640, 520, 260, 180, '#2f4757', 6) +
        path(`M${350 + i * 640} 520h120l-120 150z`, '#ffffff', 'opacity=".25"') +
        rect(474 + i * 640, 520, 12, 180, p.cream),
    ) +
    awning(330, 450, 300, 76, p.a, p.cream) +
    awning(970, 450, 300, 76, p.c, p.cream) +
    awning(660, 440, 280, 86, front, p.cream) +
    times(3, (i) =>
      box(352 + i * 84, 760 - (i % 2) * 20, 70, 60 + (i % 2) * 20, accents(easel)[i] ?? p.a, 4),
    ) +
    bunting(easel, 60, 40) +
    times(5, (i) => standing(easel, 290 + i * 260 + c.int(-40, 40), 950 + (i % 2) * 20, 1.06, c.chance(0.5)))
  );
};

export const workshop: Scene = (easel) => {
  const { p, c } = easel;
  const gear = (x: number, y: number, r: number, colour: string, teeth: number) =>
    at(
      x,
      y,
      times(teeth, (i) =>
        at(0, 0, rect(-r * 0.13, -r * 1.2, r * 0.26, r * 0.4, colour, 4), 1, (360 / teeth) * i),
      ) +
        ball(0, 0, r, colour) +
        circle(0, 0, r * 0.62, '#000000', 'opacity=".14"') +
        circle(0, 0, r * 0.3, p.cream),
    );
  const tools = [
    rect(-9, 0, 18, 170, '#a8744c', 8) + box(-62, -44, 124, 58, '#5b5f69', 8),
    rect(-10, 60, 20, 120, p.a, 10) + rect(-6, -50, 12, 116, '#b9b6b0', 3),
    solid('M-26-50L30-50L44 150Q10 170-14 150z', '#c9c5bd') + box(-34, -100, 74, 60, '#8a5a36', 14),
    stroke('M-20 160L-4 20Q-50-20-22-66M20 160L4 20Q50-20 22-66', '#8d3f35', 17),
    rect(-11, 0, 22, 170, '#6d7079', 10) +
      circle(0, -16, 42, '#6d7079') +
      circle(0, -30, 20, p.wall[0]) +
      rect(-13, -66, 26, 30, p.wall[0]),
  ];
  return (
    room(easel, 740, p.table) +
    rect(100, 110, 760, 400, '#000000', 10, 'opacity=".12" transform="translate(10 12)"') +
    box(100, 110, 760, 400, '#caa072', 10) +
    times(8, (row) => times(15, (i) => circle(130 + i * 50, 140 + row * 48, 4, '#7d5636', 'opacity=".5"'))) +
    c
      .shuffle(tools)
      .map((tool, i) => at(190 + i * 145, 260, tool, 1.05))
      .join('') +
    gear(1120, 330, 150, p.b, 12) +
    gear(1330, 480, 96, p.c, 10) +
    gear(1380, 230, 74, p.a, 9) +
    shadow(560, 780, 330, 20) +
    box(270, 620, 520, 150, p.b, 14) +
    box(330, 540, 120, 90, '#5b5f69', 8) +
    box(610, 500, 120, 130, '#5b5f69', 8) +
    rect(440, 566, 180, 36, '#d5d0c8', 6) +
    times(3, (i) => circle(350 + i * 60, 720, 18, [p.a, p.c, p.d][i] ?? p.a)) +
    rect(600, 690, 150, 50, '#20242e', 6) +
    stroke('M616 722l26-18l22 10l30-16l38 14', '#8fd19e', 5) +
    box(0, 780, 1600, 40, '#5a3a24') +
    times(4, (i) =>
      at(930 + i * 120, 780, box(-44, -70 - i * 14, 88, 70 + i * 14, accents(easel)[i] ?? p.a, 6)),
    ) +
    at(
      1420,
      780,
      solid('M-40-130H40L30 0H-30z', p.cream) +
        stroke('M-14-126L-34-220M6-126L10-240M22-126L50-210', '#8a5a36', 10),
    ) +
    rect(0, 820, 1600, 180, '#000000', 0, 'opacity=".18"') +
    times(
      4,
      (i) =>
        box(120 + i * 370, 860, 300, 110, p.table, 8) +
        rect(240 + i * 370, 900, 60, 14, p.cream, 7, 'opacity=".7"'),
    )
  );
};
