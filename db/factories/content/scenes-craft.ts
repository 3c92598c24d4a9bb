import { leafy } from './picture-figures';
import {
  accents,
  at,
  ball,
  box,
  circle,
  type Easel,
  ellipse,
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

/** A vessel standing on (x, y); profile chosen by `kind`. */
function vessel({ p, c }: Easel, x: number, y: number, s: number, kind: number): string {
  const glaze = c.pick([p.a, p.b, p.c, p.cream, p.d, p.e, '#b8663f']);
  const band = c.pick([p.cream, p.ink, p.c]);
  const shapes = [
    solid('M-30 0H30Q84-60 70-130Q58-176 24-196V-226H-24V-196Q-58-176-70-130Q-84-60-30 0z', glaze) +
      rect(-32, -236, 64, 16, band, 8) +
      stroke('M-72-120Q0-100 72-120', band, 8, 'opacity=".8"') +
      stroke('M-74-100Q0-80 74-100', band, 4, 'opacity=".6"'),
    solid('M-40 0H40Q100-30 104-96H-104Q-100-30-40 0z', glaze) +
      ellipse(0, -96, 104, 20, '#3a2a24', 'opacity=".5"') +
      stroke('M-86-60Q0-40 86-60', band, 7, 'opacity=".8"'),
    solid('M-44 0H44L54-110H-54z', glaze) +
      ellipse(0, -110, 54, 12, '#3a2a24', 'opacity=".45"') +
      stroke('M54-90Q96-84 84-50Q74-26 48-30', glaze, 13) +
      times(3, (i) => circle(-26 + i * 26, -52, 8, band)),
    solid(
      'M-34 0H34Q60-40 54-110Q48-160 20-180Q14-230 26-262H-26Q-14-230-20-180Q-48-160-54-110Q-60-40-34 0z',
      glaze,
    ) +
      stroke('M-50-120H50', band, 6, 'opacity=".8"') +
      stroke('M-54-92H54', band, 10, 'opacity=".5"'),
    solid('M-36 0H36Q92-34 76-98Q60-140 0-146Q-60-140-76-98Q-92-34-36 0z', glaze) +
      ball(0, -158, 15, band) +
      stroke('M74-90Q128-110 120-136', glaze, 15) +
      stroke('M-72-100Q-124-90-108-50Q-98-26-66-32', glaze, 12),
  ];
  return at(x, y, shadow(0, 2, 74, 10) + (shapes[kind % shapes.length] ?? ''), s);
}

export const ceramics: Scene = (easel) => {
  const { p, c } = easel;
  const shelf = (y: number) =>
    rect(70, y + 24, 1460, 22, '#000000', 0, 'opacity=".14"') + box(60, y, 1480, 26, p.table, 4);
  const row = (y: number, count: number, s: number, from: number) =>
    shelf(y) +
    times(count, (i) =>
      vessel(easel, 200 + i * (1200 / (count - 1)), y, s * c.float(0.92, 1.06), i * 2 + from),
    );
  return (
    rect(0, 0, WIDTH, 1000, 'url(#wall)') +
    path('M900 0H1240L640 1000H240z', p.sun, 'opacity=".3"') +
    row(318, 6, 0.82, c.int(0, 4)) +
    row(622, 5, 0.96, c.int(0, 4)) +
    row(930, 4, 1.02, c.int(0, 4)) +
    rect(60, 956, 1480, 44, p.table) +
    at(1545, 940, leafy(0, 0, 1.3, p.d))
  );
};

export const tempe: Scene = (easel) => {
  const { p, c } = easel;
  const parcel = (x: number, y: number, w: number, turn: number) =>
    at(
      x,
      y,
      shadow(0, 44, w * 0.5, 10, 0.3) +
        solid(
          `M${-w / 2} 34L${-w / 2 + 14}-30Q0-46 ${w / 2 - 14}-30L${w / 2} 34Q0 50 ${-w / 2} 34z`,
          c.pick(['#5f8f3f', '#6d9d49', '#54813a']),
        ) +
        times(5, (i) =>
          stroke(
            `M${-w / 2 + 22 + i * ((w - 44) / 4)}-30L${-w / 2 + 12 + i * ((w - 24) / 4)} 36`,
            '#35592a',
            3,
            'opacity=".45"',
          ),
        ) +
        path(`M${-w / 2 + 14}-30Q0-46 ${w / 2 - 14}-30Q0-14 ${-w / 2 + 14}-30z`, '#86b35c') +
        rect(-9, -40, 18, 82, '#dfc38b', 4) +
        ball(0, -34, 13, '#cda962'),
      1,
      turn,
    );
  const rack = (y: number, count: number, offset: number) =>
    times(count, (i) => parcel(190 + offset + i * 210, y - 46, 184, c.float(-3, 3))) +
    box(50, y, 1500, 24, '#b98a4c', 12) +
    times(11, (i) => ellipse(110 + i * 140, y + 12, 5, 12, '#7c5a2c', 'opacity=".6"'));
  const block = (x: number, y: number) =>
    at(
      x,
      y,
      shadow(0, 66, 170, 14, 0.3) +
        solid('M-150-40L120-40L160 0V60H-110L-150 20z', '#f1e6cd') +
        path('M-150-40L120-40L160 0H-110z', '#fbf5e4') +
        times(26, (i) =>
          ellipse(
            -96 + (i % 9) * 29 + c.float(-6, 6),
            14 + Math.floor(i / 9) * 18,
            9,
            6,
            '#d9bd86',
            `transform="rotate(${c.int(-40, 40)} ${-96 + (i % 9) * 29} 20)"`,
          ),
        ),
    );
  return (
    room(easel, 780, p.table) +
    rect(90, 0, 26, 800, '#a87a40', 6) +
    rect(1484, 0, 26, 800, '#a87a40', 6) +
    rack(250, 7, 0) +
    rack(470, 6, 100) +
    rack(690, 7, 0) +
    path('M160 1000Q300 760 760 800Q1240 780 1440 1000z', '#4f7f3a') +
    times(9, (i) => stroke(`M800 810L${200 + i * 150} 1000`, '#35592a', 4, 'opacity=".4"')) +
    block(640, 880) +
    block(960, 900)
  );
};

export const batik: Scene = (easel) => {
  const { p, c } = easel;
  const cloth = (x: number, w: number, base: string, line: string, kind: number) => {
    const id = `cloth${Math.round(x)}`;
    const motif = (mx: number, my: number) => {
      if (kind === 0)
        return (
          times(8, (k) => at(mx, my, path('M0-10C-20-40-14-70 0-86C14-70 20-40 0-10z', line), 0.72, k * 45)) +
          circle(mx, my, 15, p.c) +
          circle(mx, my, 6, base)
        );
      if (kind === 1)
        return (
          path(`M${mx}-0`, 'none') +
          stroke(
            `M${mx - 52} ${my + 30}Q${mx - 60} ${my - 50} ${mx} ${my - 46}Q${mx + 44} ${my - 40} ${mx + 34} ${my + 4}Q${mx + 20} ${my + 30} ${mx - 6} ${my + 12}`,
            line,
            11,
          ) +
          circle(mx + 2, my - 6, 9, p.c) +
          times(3, (k) => circle(mx + 44 + k * 8, my + 30 - k * 18, 6, line))
        );
      return (
        path(`M${mx} ${my - 62}L${mx + 62} ${my}L${mx} ${my + 62}L${mx - 62} ${my}z`, line) +
        path(`M${mx} ${my - 42}L${mx + 42} ${my}L${mx} ${my + 42}L${mx - 42} ${my}z`, base) +
        times(4, (k) => at(mx, my, path('M0-4C-10-16-8-28 0-34C8-28 10-16 0-4z', p.c), 1, k * 90))
      );
    };
    const grid = times(7, (row) =>
      times(Math.ceil(w / 130) + 1, (i) => motif(x + i * 130 + (row % 2) * 65, 190 + row * 104)),
    );
    return (
      `<clipPath id="${id}"><path d="M${x} 130H${x + w}V830Q${x + w * 0.75} 858 ${x + w / 2} 838T${x} 842z"/></clipPath>` +
      path(
        `M${x + 16} 150H${x + w + 18}V846Q${x + w * 0.75} 874 ${x + w / 2} 854T${x + 16} 858z`,
        '#000000',
        'opacity=".16"',
      ) +
      `<g clip-path="url(#${id})">${rect(x, 130, w, 740, base)}${grid}${rect(x, 130, w, 40, line)}${rect(x, 176, w, 8, p.c)}${rect(x, 786, w, 8, p.c)}${rect(x, 800, w, 90, line)}${times(3, (i) => rect(x + 30 + i * (w / 3), 130, w / 7, 740, i % 2 ? '#000000' : '#ffffff', 0, 'opacity=".09"'))}</g>`
    );
  };
  const sets = c.shuffle([
    ['#5b2a23', '#e2c08d'],
    [p.b, p.cream],
    ['#22304f', '#d9a35a'],
    [p.a, '#f6dcae'],
    ['#3f5a3a', '#e8d6a2'],
  ] as const);
  const kinds = c.shuffle([0, 1, 2]);
  return (
    room(easel, 880, p.table) +
    cloth(110, 420, sets[0]?.[0] ?? p.a, sets[0]?.[1] ?? p.cream, kinds[0] ?? 0) +
    cloth(590, 420, sets[1]?.[0] ?? p.b, sets[1]?.[1] ?? p.cream, kinds[1] ?? 1) +
    cloth(1070, 420, sets[2]?.[0] ?? p.e, sets[2]?.[1] ?? p.cream, kinds[2] ?? 2) +
    box(40, 104, 1520, 30, '#6b4328', 15) +
    ball(40, 119, 26, '#8a5a38') +
    ball(1560, 119, 26, '#8a5a38') +
    at(
      790,
      935,
      shadow(0, 26, 110, 14) +
        solid('M-90-30H90Q80 26 40 30H-40Q-80 26-90-30z', '#4a4a52') +
        ellipse(0, -30, 90, 18, '#c78a3b') +
        stroke('M60-50L170-130', '#9b6a3d', 10) +
        solid('M46-44l26-20l14 14l-24 22z', p.c),
    )
  );
};

export const rattan: Scene = (easel) => {
  const { p, c } = easel;
  const cane = c.pick(['#c08a4a', '#b57a3f', '#cf9d5c']);
  const chair = (x: number, y: number, s: number) =>
    at(
      x,
      y,
      shadow(0, 6, 190, 22) +
        stroke('M-130 0L-108-150M130 0L108-150M-70 0L-60-130M70 0L60-130', '#7b5127', 18) +
        solid('M-150-150Q0-110 150-150L140-200Q0-170-140-200z', cane) +
        solid('M-120-186Q0-150 120-186Q122-214 60-214H-60Q-122-214-120-186z', c.pick(accents(easel))) +
        `<g>${times(9, (i) => stroke(`M${-120 + i * 30}-196Q${(i - 4) * 44}-330 ${(i - 4) * 34}-420`, cane, 7))}${times(4, (i) => stroke(`M${-146 + i * 5}-${236 + i * 52}Q0-${200 + i * 62} ${146 - i * 5}-${236 + i * 52}`, cane, 6))}</g>` +
        stroke('M-146-180Q-196-330-136-410Q-60-476 0-470Q60-476 136-410Q196-330 146-180', '#8e6030', 22),
      s,
    );
  const pot = (x: number, y: number, w: number, h: number) =>
    at(
      x,
      y,
      shadow(0, 4, w * 0.55, 14) +
        solid(
          `M${-w / 2} ${-h}Q${-w * 0.6} ${-h / 3} ${-w * 0.36} 0H${w * 0.36}Q${w * 0.6} ${-h / 3} ${w / 2} ${-h}z`,
          cane,
        ) +
        times(6, (i) =>
          stroke(
            `M${-w / 2 - 2} ${-h + 18 + i * ((h - 20) / 6)}Q0 ${-h + 40 + i * ((h - 20) / 6)} ${w / 2 + 2} ${-h + 18 + i * ((h - 20) / 6)}`,
            '#6f4621',
            4,
            'opacity=".45"',
          ),
        ) +
        ellipse(0, -h, w / 2, 14, '#6f4621'),
    );
  const lampX = c.int(700, 900);
  return (
    room(easel, 760, p.ground) +
    ellipse(800, 890, 700, 74, p.a, 'opacity=".75"') +
    ellipse(800, 890, 620, 60, p.cream, 'opacity=".35"') +
    stroke(`M${lampX} 0V150`, p.ink, 5) +
    solid(
      `M${lampX - 120} 290Q${lampX - 110} 150 ${lampX} 140Q${lampX + 110} 150 ${lampX + 120} 290z`,
      cane,
    ) +
    times(6, (i) =>
      stroke(
        `M${lampX - 100 + i * 40} 288Q${lampX + (i - 2.5) * 26} 200 ${lampX} 142`,
        '#6f4621',
        4,
        'opacity=".5"',
      ),
    ) +
    ellipse(lampX, 292, 120, 16, '#ffe9b0') +
    chair(430, 880, 1.12) +
    chair(1150, 900, 1.2) +
    at(800, 780, leafy(0, -120, 2, p.d) + leafy(-50, -110, 1.5, p.d)) +
    pot(800, 830, 210, 170) +
    pot(190, 930, 180, 140) +
    pot(1450, 930, 160, 190)
  );
};
