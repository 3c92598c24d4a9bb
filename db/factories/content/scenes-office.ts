import { bust, leafy, tree } from './picture-figures';
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
  SKINS,
  shadow,
  solid,
  stroke,
  times,
} from './picture-shapes';

export const training: Scene = (easel) => {
  const { p, c } = easel;
  const bars = times(5, (i) => {
    const h = 60 + i * 28 + c.int(-14, 24);
    return box(660 + i * 62, 430 - h, 42, h, accents(easel)[i] ?? p.a, 4);
  });
  const rowOf = (y: number, count: number, s: number) =>
    times(count, (i) => {
      const x = 110 + ((1380 / (count - 1)) * i + c.int(-14, 14));
      return bust(easel, x, y, s);
    });
  return (
    room(easel, 720, p.ground) +
    rect(496, 136, 640, 370, '#000000', 10, 'opacity=".18"') +
    box(480, 116, 640, 370, p.ink, 12) +
    rect(498, 134, 604, 334, '#fdfaf2', 4) +
    rect(540, 176, 240, 22, p.ink, 11, 'opacity=".8"') +
    rect(540, 216, 90, 14, p.a, 7) +
    times(3, (i) => rect(540, 262 + i * 36, 96 - i * 14, 12, p.ink, 6, 'opacity=".3"')) +
    rect(650, 430, 330, 4, p.ink) +
    bars +
    circle(1030, 250, 44, p.c) +
    path('M1030 250V206A44 44 0 0 1 1072 264z', p.b) +
    at(180, 720, leafy(0, -90, 2, p.d) + solid('M-54-100H54L40 0H-40z', p.b)) +
    bust(easel, 1270, 640, 1.7, p.b) +
    stroke('M1190 560Q1150 500 1096 430', c.pick(SKINS), 24) +
    rowOf(800, 7, 1.15) +
    rowOf(985, 5, 1.75)
  );
};

export const meeting: Scene = (easel) => {
  const { p, c } = easel;
  const paper = (x: number, y: number, turn: number) =>
    at(
      x,
      y,
      rect(-58, -30, 116, 60, p.cream, 4) +
        times(3, (i) => rect(-42, -18 + i * 14, 84 - i * 16, 6, p.ink, 3, 'opacity=".35"')),
      1,
      turn,
    );
  const glass = (x: number, y: number) =>
    ellipse(x, y + 22, 24, 8, '#000000', 'opacity=".15"') +
    rect(x - 18, y - 36, 36, 58, '#ffffff', 8, 'opacity=".55"') +
    rect(x - 15, y - 8, 30, 28, c.pick(['#c98a3c', '#9fc6cf']), 6, 'opacity=".8"');
  const panes = times(
    3,
    (i) =>
      rect(170 + i * 440, 90, 380, 320, p.sky[0], 8) +
      path(
        `M${170 + i * 440} 410L${270 + i * 440} 280Q${320 + i * 440} 230 ${370 + i * 440} 290L${550 + i * 440} 410z`,
        p.far,
      ) +
      rect(352 + i * 440, 90, 12, 320, p.cream) +
      rect(170 + i * 440, 90, 380, 320, 'none', 8, `stroke="${p.cream}" stroke-width="16"`),
  );
  return (
    room(easel, 560, p.ground) +
    panes +
    times(5, (i) => bust(easel, 240 + i * 280 + c.int(-20, 20), 640, 1.5)) +
    shadow(800, 960, 760, 40, 0.24) +
    path('M150 640H1450L1580 900H20z', p.table) +
    path('M150 640H1450L1580 900H20z', 'url(#shade)') +
    rect(20, 900, 1560, 50, p.table) +
    rect(20, 900, 1560, 50, '#000000', 0, 'opacity=".25"') +
    times(4, (i) => paper(330 + i * 310, 716, c.int(-9, 9))) +
    times(3, (i) => paper(420 + i * 390, 830, c.int(-9, 9))) +
    times(4, (i) => glass(470 + i * 250, 760 + (i % 2) * 40)) +
    at(
      800,
      700,
      shadow(0, 30, 60, 10) +
        solid('M-30-30H30L22 26H-22z', p.a) +
        leafy(0, -26, 0.8, p.d) +
        leafy(20, -26, 0.6, p.d),
    )
  );
};

export const permit: Scene = (easel) => {
  const { p, c } = easel;
  const sheet = (x: number, y: number, turn: number, main: boolean) =>
    at(
      x,
      y,
      rect(-246, -316, 520, 680, '#000000', 10, 'opacity=".16"') +
        rect(-260, -330, 520, 680, '#fffaf0', 8) +
        rect(-260, -330, 520, 96, main ? p.b : p.e, 8) +
        circle(-200, -282, 28, p.c) +
        rect(-150, -300, 260, 16, '#ffffff', 8, 'opacity=".9"') +
        rect(-150, -272, 170, 12, '#ffffff', 6, 'opacity=".6"') +
        times(8, (i) =>
          rect(
            -210,
            -190 + i * 44,
            [400, 360, 410, 300, 390, 340, 250, 180][i] ?? 300,
            14,
            p.ink,
            7,
            'opacity=".22"',
          ),
        ) +
        (main
          ? rect(-210, 190, 120, 120, p.ink, 8, 'opacity=".85"') +
            times(36, (i) =>
              (i * 7 + c.int(0, 3)) % 3
                ? rect(-202 + (i % 6) * 18, 198 + Math.floor(i / 6) * 18, 14, 14, '#fffaf0')
                : '',
            ) +
            `<g transform="rotate(-14 140 220)" opacity=".88">${circle(140, 220, 96, 'none', `stroke="${p.a}" stroke-width="11"`)}${circle(140, 220, 74, 'none', `stroke="${p.a}" stroke-width="5"`)}${stroke('M100 222L130 252L184 188', p.a, 17)}</g>`
          : ''),
      1,
      turn,
    );
  const desk =
    rect(0, 0, 1600, 1000, p.table) +
    times(9, (i) =>
      stroke(
        `M0 ${60 + i * 116}Q500 ${40 + i * 116 + c.int(-14, 20)} 1600 ${70 + i * 116}`,
        '#000000',
        3,
        'opacity=".1"',
      ),
    ) +
    path('M0 0H900L300 1000H0z', p.sun, 'opacity=".14"');
  return (
    desk +
    sheet(560, 540, -11, false) +
    sheet(770, 520, 4, true) +
    at(
      1270,
      560,
      rect(-16, -230, 60, 470, '#000000', 24, 'opacity=".2"') +
        box(-30, -240, 56, 380, p.a, 20) +
        solid('M-30 140H26L-2 236z', '#e9d6b4') +
        path('M-10 208h16l-8 28z', p.ink) +
        rect(-30, -210, 56, 20, p.c),
      1,
      18,
    ) +
    at(
      300,
      230,
      circle(12, 16, 96, '#000000', 'opacity=".2"') +
        circle(0, 0, 96, p.cream) +
        circle(0, 0, 78, '#6b3d22') +
        circle(-20, -18, 20, '#ffffff', 'opacity=".18"') +
        stroke('M92-10q56-10 50 30t-64 24', p.cream, 16),
    ) +
    at(
      1370,
      240,
      rect(-78, -88, 180, 190, '#000000', 16, 'opacity=".18"') +
        box(-90, -100, 180, 190, p.d, 16) +
        box(-52, -70, 104, 130, p.ink, 30) +
        ball(0, -6, 34, p.c),
      1,
      -10,
    ) +
    at(230, 800, leafy(0, 60, 1.9, p.d))
  );
};

export const calendar: Scene = (easel) => {
  const { p, c } = easel;
  const marks = new Map(
    c
      .shuffle(Array.from({ length: 28 }, (_, i) => i))
      .slice(0, 6)
      .map((day, i) => [day, i] as const),
  );
  const cells = times(35, (i) => {
    const x = 470 + (i % 7) * 98;
    const y = 400 + Math.floor(i / 7) * 88;
    const mark = marks.get(i);
    const sunday = i % 7 === 0;
    return (
      rect(x, y, 84, 74, mark === undefined ? '#f4ead8' : (accents(easel)[mark % 5] ?? p.a), 12) +
      (mark === undefined
        ? rect(x + 30, y + 30, 26, 12, sunday ? p.a : p.ink, 6, `opacity="${sunday ? 0.8 : 0.3}"`)
        : stroke(`M${x + 24} ${y + 38}l14 14l24-28`, '#ffffff', 9))
    );
  });
  return (
    room(easel, 900, p.table) +
    rect(436, 156, 776, 736, '#000000', 26, 'opacity=".18"') +
    box(420, 136, 776, 736, '#fffaf0', 26) +
    path('M420 162Q420 136 446 136H1170Q1196 136 1196 162V330H420z', p.a) +
    path('M420 162Q420 136 446 136H1170Q1196 136 1196 162V330H420z', 'url(#shade)') +
    rect(480, 214, 300, 34, '#ffffff', 17, 'opacity=".95"') +
    rect(480, 268, 180, 18, '#ffffff', 9, 'opacity=".6"') +
    times(4, (i) => rect(540 + i * 170, 96, 20, 90, p.ink, 10)) +
    times(7, (i) => rect(492 + i * 98, 358, 42, 12, p.ink, 6, 'opacity=".45"')) +
    cells +
    bust(easel, 1390, 900, 2) +
    stroke('M1270 800Q1220 700 1190 640', c.pick(SKINS), 30) +
    at(
      210,
      900,
      solid('M-90-150H90L66 0H-66z', p.b) +
        leafy(0, -140, 2.2, p.d) +
        leafy(-46, -140, 1.6, p.d) +
        leafy(46, -140, 1.6, '#7fae5a'),
    )
  );
};

export const noticeBoard: Scene = (easel) => {
  const { p, c } = easel;
  const sheet = (x: number, y: number, w: number, h: number, turn: number) =>
    at(
      x,
      y,
      rect(6, 8, w, h, '#000000', 4, 'opacity=".2"') +
        rect(0, 0, w, h, c.pick(['#fffaf0', p.cream, '#f3e3bd', '#dcebe6']), 4) +
        rect(18, 26, w * 0.62, 16, c.pick(accents(easel)), 8) +
        times(Math.floor((h - 80) / 26), (i) =>
          rect(18, 62 + i * 26, (w - 36) * ([1, 0.9, 0.96, 0.6][i % 4] ?? 1), 9, p.ink, 4, 'opacity=".28"'),
        ) +
        ball(w / 2, 6, 11, c.pick([p.a, p.c, p.b])),
      1,
      turn,
    );
  const horn = at(
    1290,
    400,

    solid('M-190-60L-40-30V60L-190 90z', p.a) +
      path('M-40-40H30Q60-40 60 15Q60 70 30 70H-40z', p.cream) +
      ellipse(-190, 15, 34, 92, p.c) +
      ellipse(-190, 15, 18, 58, p.ink, 'opacity=".45"') +
      solid('M-10 70H40L60 170H10z', p.ink) +
      times(3, (i) =>
        stroke(
          `M${-250 - i * 46} ${-50 - i * 26}Q${-290 - i * 56} 15 ${-250 - i * 46} ${80 + i * 26}`,
          p.a,
          12,
          `opacity="${0.75 - i * 0.2}"`,
        ),
      ),
    1.15,
    8,
  );
  return (
    room(easel, 860, p.ground) +
    rect(110, 120, 880, 660, '#000000', 14, 'opacity=".16" transform="translate(14 18)"') +
    box(110, 120, 880, 660, '#7d5636', 14) +
    rect(138, 148, 824, 604, '#c79a66', 6) +
    rect(138, 148, 824, 604, 'url(#shade)', 6) +
    rect(230, 780, 26, 150, '#6b4728') +
    rect(844, 780, 26, 150, '#6b4728') +
    sheet(180, 190, 220, 280, c.int(-4, 3)) +
    sheet(440, 176, 240, 200, c.int(-3, 4)) +
    sheet(716, 200, 210, 270, c.int(-4, 4)) +
    sheet(190, 510, 250, 200, c.int(-3, 3)) +
    sheet(470, 420, 220, 300, c.int(-4, 4)) +
    sheet(722, 510, 200, 200, c.int(-3, 4)) +
    horn +
    bust(easel, 1350, 990, 2.1) +
    stroke('M1250 900Q1220 760 1316 600', c.pick(SKINS), 34) +
    tree(60, 930, 1.1, p.d)
  );
};
