import { basket, bottle, bust, jar, leafy, pouch } from './picture-figures';
import {
  accents,
  at,
  ball,
  box,
  circle,
  ellipse,
  path,
  rect,
  room,
  type Scene,
  shadow,
  solid,
  stroke,
  times,
} from './picture-shapes';

const steam = (x: number, y: number, s: number) =>
  at(
    x,
    y,
    times(3, (i) =>
      stroke(
        `M${(i - 1) * 46} 0Q${(i - 1) * 46 - 30}-40 ${(i - 1) * 46}-80T${(i - 1) * 46}-160`,
        '#ffffff',
        14,
        'opacity=".45"',
      ),
    ),
    s,
  );

export const kitchen: Scene = (easel) => {
  const { p, c } = easel;
  const pot = (x: number, w: number, h: number, colour: string) =>
    at(
      x,
      640,
      steam(0, -h - 40, 1) +
        solid(
          `M${-w / 2} ${-h}H${w / 2}V-20Q${w / 2} 0 ${w / 2 - 24} 0H${-w / 2 + 24}Q${-w / 2} 0 ${-w / 2}-20z`,
          colour,
        ) +
        ellipse(0, -h, w / 2 + 8, 20, '#e8e2d8') +
        ellipse(0, -h + 2, w / 2 - 8, 13, c.pick(['#d88c3a', '#b9512e', '#e2c269'])) +
        stroke(`M${-w / 2} ${-h + 44}h-34M${w / 2} ${-h + 44}h34`, p.ink, 16),
    );
  const tiles = times(5, (row) =>
    times(17, (i) =>
      rect(
        i * 96 + 2,
        250 + row * 78,
        92,
        74,
        i % 4 === row % 4 ? p.c : p.cream,
        4,
        `opacity="${i % 4 === row % 4 ? 0.3 : 0.42}"`,
      ),
    ),
  );
  return (
    room(easel, 640, p.table) +
    tiles +
    box(80, 190, 640, 22, p.table, 4) +
    times(6, (i) => jar(110 + i * 100, 190, 74, 104, accents(easel)[i % 5] ?? p.a, p.ink)) +
    times(4, (i) =>
      at(
        1010 + i * 130,
        90,
        stroke('M0 0V70', p.ink, 8) +
          (i % 2
            ? solid('M-40 70H40Q40 140 0 146Q-40 140-40 70z', '#c9c3b8')
            : circle(0, 116, 48, '#4b4650')),
      ),
    ) +
    stroke('M960 92H1450', p.ink, 10) +
    bust(easel, 1200, 650, 2.1) +
    box(120, 640, 900, 60, '#3a3740', 8) +
    times(3, (i) => circle(240 + i * 300, 672, 16, '#d8d2c6')) +
    pot(310, 250, 170, c.pick([p.b, '#9aa3a8'])) +
    pot(640, 300, 130, c.pick([p.a, '#8c949a'])) +
    at(
      900,
      640,
      solid('M-80-40H80Q70 0 40 0H-40Q-70 0-80-40z', '#4b4650') + stroke('M80-30H190', '#7d5636', 14),
    ) +
    box(0, 700, 1600, 300, p.cream, 0) +
    rect(0, 700, 1600, 22, '#000000', 0, 'opacity=".12"') +
    shadow(1240, 770, 260, 18) +
    box(1000, 720, 470, 46, '#c9935a', 12) +
    times(3, (i) => ball(1080 + i * 96, 700, 42, i % 2 ? '#d8472f' : '#e59a2e')) +
    leafy(1410, 730, 0.9, '#5d8f3e') +
    basket(
      300,
      820,
      320,
      times(5, (i) => ball(190 + i * 56, 806, 44, '#e9c98a')),
    ) +
    times(4, (i) => pouch(620 + i * 150, 960, 120, 180, accents(easel)[i] ?? p.a, p.cream))
  );
};

export const coffee: Scene = (easel) => {
  const { p, c } = easel;
  const bean = (x: number, y: number, turn: number) =>
    at(
      x,
      y,
      ellipse(0, 0, 26, 17, '#5a3420') +
        ellipse(0, 0, 26, 17, 'url(#shade)') +
        stroke('M-22 0Q-6-8 0 0T22 0', '#2f190e', 4),
      1,
      turn,
    );
  const cup = (x: number, y: number, s: number, colour: string) =>
    at(
      x,
      y,
      steam(0, -200, 1.2) +
        shadow(0, 10, 220, 20, 0.28) +
        ellipse(0, 0, 210, 30, p.cream) +
        ellipse(0, -6, 150, 18, '#000000', 'opacity=".12"') +
        stroke('M120-130Q220-136 196-70Q178-26 100-34', colour, 24) +
        solid('M-130-170H130Q130-40 60-8H-60Q-130-40-130-170z', colour) +
        ellipse(0, -170, 130, 26, '#f5efe3') +
        ellipse(0, -168, 116, 20, '#5a3420') +
        path('M0-180C-30-190-40-170 0-156C40-170 30-190 0-180z', '#e9cfa4'),
      s,
    );
  const grinder = at(
    1240,
    720,
    shadow(0, 8, 150, 18, 0.3) +
      box(-110, -210, 220, 210, '#8a5a36', 10) +
      box(-70, -110, 140, 70, '#6d4428', 6) +
      ball(0, -75, 11, p.c) +
      solid('M-90-210Q-80-330 0-336Q80-330 90-210z', '#b9b2a8') +
      stroke('M0-336V-390H130', '#5b5650', 14) +
      ball(138, -392, 24, p.a),
  );
  const pour = at(
    330,
    730,
    shadow(0, 8, 140, 18, 0.28) +
      rect(-100, -150, 200, 156, '#ffffff', 30, 'opacity=".55"') +
      rect(-88, -80, 176, 76, '#6b3d22', 26, 'opacity=".9"') +
      path('M-120-300H120L26-150H-26z', '#ffffff', 'opacity=".8"') +
      path('M-86-262H86L24-160H-24z', '#6b3d22', 'opacity=".8"') +
      rect(-50, -166, 100, 24, '#9b6a3d', 8),
  );
  return (
    room(easel, 700, p.table) +
    box(90, 210, 1420, 22, p.table, 4) +
    times(9, (i) => pouch(140 + i * 152, 206, 100, 140, accents(easel)[i % 5] ?? p.a, p.cream)) +
    pour +
    grinder +
    cup(c.int(720, 840), 820, 1.35, c.pick([p.a, p.b, p.cream, p.c])) +
    times(34, () => bean(c.int(80, 1520), c.int(860, 985), c.int(0, 180))) +
    at(1440, 950, leafy(0, 0, 1, p.d))
  );
};

export const shopShelves: Scene = (easel) => {
  const { p, c } = easel;
  const row = (y: number, h: number) => {
    let x = 120;
    let drawn = '';
    while (x < 1400) {
      const colour = c.pick(accents(easel));
      const label = c.pick([p.cream, p.c, p.cream]);
      const kind = c.int(0, 3);
      const count = c.int(2, 4);
      const w = [96, 62, 84, 110][kind] ?? 90;
      for (let k = 0; k < count && x + w < 1490; k++) {
        if (kind === 0) drawn += pouch(x, y, w, h * 0.92, colour, label);
        else if (kind === 1) drawn += bottle(x, y, w, h, colour, p.ink, label);
        else if (kind === 2) drawn += jar(x, y, w, h * 0.72, colour, p.table);
        else
          drawn +=
            box(x, y - h * 0.66, w, h * 0.66, colour, 4) +
            rect(x + 12, y - h * 0.5, w - 24, h * 0.3, label, 4) +
            circle(x + w / 2, y - h * 0.35, 14, colour);
        x += w + 12;
      }
      x += c.int(10, 34);
    }
    return (
      drawn + rect(70, y + 22, 1460, 20, '#000000', 0, 'opacity=".2"') + box(60, y, 1480, 26, p.table, 4)
    );
  };
  return (
    rect(0, 0, 1600, 1000, 'url(#wall)') +
    rect(60, 40, 1480, 960, p.ink, 0, 'opacity=".16"') +
    box(30, 20, 40, 980, p.table, 6) +
    box(1530, 20, 40, 980, p.table, 6) +
    row(290, 190) +
    row(540, 190) +
    row(790, 190) +
    path('M1000 0H1300L760 1000H420z', p.sun, 'opacity=".16"') +
    (c.chance(0.7) ? bust(easel, c.pick([430, 1180]), 960, 2.3) : '') +
    box(0, 930, 1600, 70, p.table) +
    rect(0, 930, 1600, 12, p.cream, 0, 'opacity=".35"')
  );
};

export const savings: Scene = (easel) => {
  const { p, c } = easel;
  const coin = (x: number, y: number) =>
    ellipse(x, y + 8, 46, 15, '#a8741f') + ellipse(x, y, 46, 15, '#f0bd4b') + ellipse(x, y, 30, 9, '#d89a2c');
  const stack = (x: number, y: number, count: number) =>
    shadow(x, y + 14, 60, 12) + times(count, (i) => coin(x + c.float(-4, 4), y - i * 19));
  const glass = (x: number, level: number, s: number) =>
    at(
      x,
      800,
      shadow(0, 6, 150, 20, 0.28) +
        rect(-130, -330, 260, 336, '#ffffff', 46, 'opacity=".42"') +
        times(level, (row) => times(4, (i) => coin(-78 + i * 52 + (row % 2) * 12 - 6, -22 - row * 22))) +
        leafy(0, -30 - level * 20, 1.5, p.d) +
        leafy(-20, -40 - level * 20, 1.1, '#7fae5a') +
        rect(-112, -360, 224, 40, '#ffffff', 14, 'opacity=".6"') +
        rect(-106, -300, 20, 240, '#ffffff', 10, 'opacity=".55"'),
      s,
    );
  const book = at(
    1190,
    812,
    shadow(20, 10, 230, 20, 0.28) +
      solid('M-210 0L-150-70H210L250 0z', c.pick([p.b, p.a, p.e])) +
      path('M-190-8L-138-66H20L30-8z', p.cream) +
      path('M30-8L20-66H196L230-8z', '#fffaf0') +
      times(3, (i) => stroke(`M${-130 - i * 14} ${-52 + i * 16}H${4 + i * 3}`, p.ink, 4, 'opacity=".35"')) +
      times(3, (i) => stroke(`M${44 + i * 3} ${-52 + i * 16}H${184 + i * 10}`, p.ink, 4, 'opacity=".35"')),
    1.25,
  );
  const binders = times(13, (i) =>
    at(
      150 + i * 62,
      300,
      box(0, -170 + (i % 3) * 12, 54, 170 - (i % 3) * 12, accents(easel)[(i * 2) % 5] ?? p.a, 4) +
        rect(12, -120, 30, 44, p.cream, 4),
    ),
  );
  const clock = at(
    1240,
    250,
    circle(8, 10, 112, '#000000', 'opacity=".14"') +
      circle(0, 0, 112, p.cream) +
      circle(0, 0, 112, 'none', `stroke="${p.ink}" stroke-width="14"`) +
      times(12, (i) => at(0, 0, rect(-4, -92, 8, 18, p.ink, 3), 1, i * 30)) +
      stroke('M0 0V-58', p.ink, 11) +
      stroke('M0 0L48 24', p.a, 8),
  );
  return (
    room(easel, 740, p.table) +
    binders +
    box(110, 300, 880, 22, p.table, 4) +
    clock +
    glass(330, 4, 0.9) +
    glass(690, 8, 1.12) +
    book +
    stack(930, 890, 6) +
    stack(1050, 920, 3) +
    stack(170, 900, 4) +
    stack(500, 930, 2) +
    at(1500, 780, solid('M-60-120H60L44 0H-44z', p.a) + leafy(0, -110, 1.3, p.d))
  );
};
