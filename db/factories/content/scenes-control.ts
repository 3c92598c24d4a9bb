import { leafy, pouch } from './picture-figures';
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
  shadow,
  solid,
  stroke,
  times,
} from './picture-shapes';

export const weighingScale: Scene = (easel) => {
  const { p, c } = easel;
  const body = c.pick([p.b, p.a, '#4b6a76', p.d]);
  const needle = c.int(-46, 46);
  const weight = (x: number, h: number) =>
    at(
      x,
      800,
      shadow(0, 4, h * 0.42, 10) +
        solid(`M${-h * 0.3} ${-h * 0.72}L${-h * 0.38} 0H${h * 0.38}L${h * 0.3} ${-h * 0.72}z`, '#d39a3a') +
        box(-h * 0.12, -h * 0.9, h * 0.24, h * 0.2, '#b87f28', 4) +
        ball(0, -h * 0.94, h * 0.16, '#e3b153'),
    );
  const goods = c.pick(['#c8352b', '#e59a2e', '#7fa23d', '#9a4a68']);
  const scale = at(
    620,
    800,
    shadow(0, 8, 300, 26, 0.3) +
      solid('M-220 0L-170-80H170L220 0z', p.ink) +
      solid('M-190-80Q-190-420 0-430Q190-420 190-80z', body) +
      circle(0, -246, 140, '#fffaf0') +
      circle(0, -246, 140, 'none', `stroke="${p.ink}" stroke-width="12"`) +
      times(25, (i) =>
        at(0, -246, rect(-3, -122, i % 5 ? 4 : 7, i % 5 ? 14 : 24, p.ink, 2), 1, -150 + i * 12.5),
      ) +
      at(0, -246, path('M-9 20L0-108L9 20z', p.a) + circle(0, 0, 17, p.ink), 1, needle) +
      rect(-26, -500, 52, 76, '#8f8a84', 6) +
      times(10, (i) => ball(-150 + (i % 6) * 58 + (i > 5 ? 60 : 0), -560 - (i > 5 ? 50 : 0), 40, goods)) +
      solid('M-290-560H290Q260-490 120-490H-120Q-260-490-290-560z', '#d5d0c8'),
  );
  return (
    room(easel, 770, p.table) +
    scale +
    weight(960, 230) +
    weight(1130, 180) +
    weight(1260, 136) +
    weight(1360, 100) +
    weight(1436, 70) +
    at(
      1180,
      470,
      rect(-126, -176, 270, 300, '#000000', 14, 'opacity=".15"') +
        box(-140, -190, 270, 300, '#fffaf0', 14) +
        circle(-5, -80, 62, 'none', `stroke="${p.a}" stroke-width="12"`) +
        stroke('M-36-80l24 24l40-46', p.a, 14) +
        times(3, (i) => rect(-100, 14 + i * 28, 190 - i * 44, 11, p.ink, 5, 'opacity=".3"')),
    ) +
    at(190, 930, leafy(0, 0, 1.6, '#6c9a45') + leafy(70, 10, 1.2, '#5d8f3e')) +
    times(4, (i) => ball(340 + i * 70, 920, 36, goods))
  );
};

export const inspection: Scene = (easel) => {
  const { p, c } = easel;
  const colours = accents(easel);
  const x = c.int(620, 760);
  return (
    room(easel, 720, p.table) +
    box(70, 330, 1460, 22, p.table, 4) +
    times(10, (i) =>
      i % 2
        ? pouch(120 + i * 142, 330, 104, 180, colours[i % 5] ?? p.a, p.cream)
        : box(110 + i * 142, 190, 116, 140, colours[(i + 2) % 5] ?? p.b, 6) +
          rect(126 + i * 142, 226, 84, 54, p.cream, 4),
    ) +
    times(7, (i) => pouch(120 + i * 170, 760, 146, 270, colours[(i + 1) % 5] ?? p.a, p.cream)) +
    at(
      x,
      600,
      stroke('M130 130L290 300', '#6b4728', 52) +
        stroke('M130 130L290 300', '#000000', 20, 'opacity=".15"') +
        circle(0, 0, 190, '#eaf6f6', 'opacity=".5"') +
        pouch(-110, 190, 220, 380, colours[3] ?? p.d, p.cream).replace(/<ellipse[^>]*>/, '') +
        circle(0, 0, 190, '#ffffff', 'opacity=".12"') +
        circle(0, 0, 190, 'none', `stroke="${p.ink}" stroke-width="26"`) +
        stroke('M-120-90Q-80-140-20-150', '#ffffff', 14, 'opacity=".7"'),
    ) +
    at(
      1330,
      740,
      rect(-136, -300, 310, 420, '#000000', 16, 'opacity=".2"') +
        box(-150, -316, 310, 420, '#7d5636', 16) +
        rect(-126, -286, 262, 364, '#fffaf0', 6) +
        box(-60, -340, 130, 44, '#b9b2a8', 10) +
        times(
          5,
          (i) =>
            rect(-104, -250 + i * 62, 34, 34, p.cream, 6, `stroke="${p.ink}" stroke-width="5"`) +
            (i < 4 ? stroke(`M-98 ${-234 + i * 62}l10 12l20-26`, i === 2 ? p.a : p.d, 8) : '') +
            rect(-50, -240 + i * 62, 150 - (i % 3) * 28, 12, p.ink, 6, 'opacity=".3"'),
        ),
      1,
      6,
    )
  );
};
