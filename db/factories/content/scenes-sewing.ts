import { bust } from './picture-figures';
import {
  accents,
  at,
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

export const sewing: Scene = (easel) => {
  const { p, c } = easel;
  const cloth = c.pick([p.a, p.b, p.e]);
  const machine = c.pick(['#2b2d38', p.b, '#7a2f33']);
  const spools = times(6, (i) =>
    at(
      150 + i * 74,
      300,
      box(-22, -64, 44, 64, accents(easel)[i % 5] ?? p.a, 6) +
        rect(-28, -72, 56, 12, '#a8744c', 4) +
        rect(-28, -2, 56, 12, '#a8744c', 4),
    ),
  );
  return (
    room(easel, 730, p.table) +
    bust(easel, c.pick([330, 1270]), 664, 1.7) +
    box(90, 310, 520, 20, p.table, 4) +
    spools +
    times(4, (i) =>
      at(
        1080 + i * 110,
        120,
        stroke('M0 0q-2-26 12-26t12 22', p.ink, 5) +
          solid('M0 0L-52 30L-40 260H44L56 30z', accents(easel)[(i + 1) % 5] ?? p.b),
      ),
    ) +
    stroke('M1010 96H1520', p.ink, 10) +
    shadow(760, 770, 480, 24, 0.3) +
    solid('M380 770V720H1130V770z', machine) +
    solid('M960 720V470Q960 420 900 420H520Q470 420 470 470V560H540V500H840V720z', machine) +
    rect(486, 560, 40, 80, '#d9d4cc', 8) +
    rect(502, 636, 8, 74, '#e9e6df') +
    circle(984, 520, 70, '#d9d4cc') +
    circle(984, 520, 70, 'url(#shade)') +
    circle(984, 520, 26, machine) +
    box(640, 380, 30, 44, p.c, 6) +
    stroke('M655 384Q600 340 512 470L506 640', p.c, 4) +
    stroke('M560 450H830', p.c, 8, 'opacity=".85"') +
    path('M110 1000Q250 730 520 712Q900 700 1060 716Q1290 760 1400 1000z', cloth) +
    path('M110 1000Q250 730 520 712Q900 700 1060 716Q1290 760 1400 1000z', 'url(#shade)') +
    times(5, (i) =>
      stroke(
        `M${420 + i * 150} 730Q${380 + i * 170} 860 ${300 + i * 230} 1000`,
        p.cream,
        5,
        'stroke-dasharray="16 14" opacity=".7"',
      ),
    ) +
    at(
      1380,
      800,
      shadow(0, 40, 110, 14) +
        stroke('M-70 20L80-50M-70-30L80 30', '#d7d2c8', 14) +
        circle(-96, 36, 30, 'none', `stroke="${p.a}" stroke-width="16"`) +
        circle(-96, -42, 30, 'none', `stroke="${p.a}" stroke-width="16"`),
    )
  );
};
