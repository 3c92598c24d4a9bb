import type { Easel } from './picture-shapes';
import {
  accents,
  at,
  ball,
  box,
  circle,
  ellipse,
  lit,
  path,
  rect,
  SKINS,
  shadow,
  solid,
  stroke,
  times,
} from './picture-shapes';

/** Head and shoulders of a person without a face; one in two wears a headscarf. */
export function bust(easel: Easel, x: number, y: number, scale: number, cloth?: string): string {
  const { p, c } = easel;
  const colour = cloth ?? c.pick(accents(easel));
  const skin = c.pick(SKINS);
  const scarf = c.chance(0.45);
  const shirt = solid('M-84 40C-84-46-50-70 0-74C50-70 84-46 84 40z', colour);
  if (scarf) {
    const veil = c.pick([p.cream, p.b, p.e, p.c]);
    return at(
      x,
      y,
      shirt +
        solid('M-48-112C-52-172 52-172 48-112C52-80 62-58 40-44Q0-24-40-44C-62-58-52-80-48-112z', veil) +
        ellipse(0, -118, 29, 35, skin),
      scale,
    );
  }
  return at(
    x,
    y,
    shirt +
      rect(-16, -96, 32, 36, skin, 10) +
      path('M-28-74Q0-44 28-74L20-80Q0-62-20-80z', p.cream, 'opacity=".85"') +
      ellipse(0, -122, 36, 42, skin) +
      path('M-40-122C-44-178 44-178 40-122C34-142 14-150-6-148C-22-146-34-138-40-122z', '#2a1f22'),
    scale,
  );
}

/** A whole person, standing on (x, y); about 300 high at scale 1. */
export function standing(easel: Easel, x: number, y: number, scale: number, bag = false): string {
  const { p, c } = easel;
  const cloth = c.pick(accents(easel));
  const legs = c.pick([p.ink, '#3d3a4c', '#5a4636', '#33475c']);
  const sleeve = (side: number) =>
    solid(
      `M${side * 40}-218Q${side * 70}-206 ${side * 66}-128L${side * 46}-126Q${side * 52}-170 ${side * 36}-190z`,
      cloth,
    ) + circle(side * 56, -120, 12, c.pick(SKINS));
  const carried = bag ? box(44, -104, 40, 48, p.c, 6) + stroke('M52-104Q62-128 76-104', p.ink, 4) : '';
  return at(
    x,
    y,
    shadow(0, 2, 66, 10) +
      rect(-36, -122, 32, 120, legs, 8) +
      rect(4, -122, 32, 120, legs, 8) +
      rect(-44, -11, 42, 13, '#221c26', 6) +
      rect(2, -11, 42, 13, '#221c26', 6) +
      sleeve(-1) +
      sleeve(1) +
      solid('M-46-190H46L48-96Q0-86-48-96z', cloth) +
      bust(easel, 0, -180, 0.62, cloth) +
      carried,
    scale,
  );
}

/** Striped cloth roof of a stall with a scalloped edge. */
export function awning(x: number, y: number, w: number, h: number, colour: string, cream: string): string {
  const count = Math.max(4, Math.round(w / 70));
  const step = w / count;
  const stripes = times(count, (i) => {
    const fill = i % 2 === 0 ? colour : cream;
    const top = x + 26 + ((w - 52) / count) * i;
    const topEnd = x + 26 + ((w - 52) / count) * (i + 1);
    const left = x + step * i;
    return path(
      `M${top} ${y}H${topEnd}L${left + step} ${y + h}a${step / 2} ${step / 2.6} 0 0 1-${step} 0z`,
      fill,
    );
  });
  return (
    stripes +
    rect(x, y + h - 12, w, 14, '#000000', 0, 'opacity=".08"') +
    path(`M${x + 26} ${y}H${x + w - 26}L${x + w} ${y + h}H${x}z`, 'url(#shade)') +
    rect(x + 20, y - 10, w - 40, 14, '#000000', 7, 'opacity=".25"')
  );
}

/** A wooden crate heaped with round goods. */
export function crate(easel: Easel, x: number, y: number, w: number, h: number, goods: string): string {
  const { p, c } = easel;
  const r = w / 11;
  const heap = [2, 1, 0].map((row) =>
    times(6 - row, (i) =>
      ball(
        x +
          r * 1.2 +
          row * r * 0.9 +
          (i * (w - r * 2.4 - row * r * 1.8)) / Math.max(1, 5 - row) +
          c.float(-3, 3),
        y - r * 0.2 - row * r * 1.05,
        r * c.float(0.92, 1.12),
        goods,
      ),
    ),
  );
  return (
    heap.join('') +
    box(x, y, w, h, p.table, 6) +
    times(2, (i) => rect(x + 8, y + 10 + (i * h) / 2.2, w - 16, 6, '#000000', 3, 'opacity=".2"')) +
    rect(x, y, w, 6, '#ffffff', 3, 'opacity=".22"')
  );
}

/** A woven round basket; `fill` draws what is in it, behind the rim. */
export function basket(x: number, y: number, w: number, fill: string, straw = '#c9944f'): string {
  const h = w * 0.52;
  const weave = times(7, (i) =>
    stroke(
      `M${x - w / 2 + 16 + i * ((w - 32) / 6)} ${y + 6}Q${x + (i - 3) * (w / 8.4)} ${y + h / 2} ${x + (i - 3) * (w / 9)} ${y + h - 6}`,
      '#6b4420',
      3,
      'opacity=".35"',
    ),
  );
  return (
    shadow(x, y + h, w * 0.5, 16) +
    fill +
    solid(
      `M${x - w / 2} ${y}Q${x - w / 2.2} ${y + h} ${x - w / 3} ${y + h}H${x + w / 3}Q${x + w / 2.2} ${y + h} ${x + w / 2} ${y}z`,
      straw,
    ) +
    weave +
    times(2, (i) =>
      stroke(
        `M${x - w / 2.1 + i * 6} ${y + h * (0.34 + i * 0.3)}Q${x} ${y + h * (0.44 + i * 0.3)} ${x + w / 2.1 - i * 6} ${y + h * (0.34 + i * 0.3)}`,
        '#6b4420',
        4,
        'opacity=".4"',
      ),
    ) +
    lit((colour) => rect(x - w / 2 - 10, y - 14, w + 20, 30, colour, 15), '#d9a962')
  );
}

export const leafy = (x: number, y: number, s: number, green: string) =>
  at(
    x,
    y,
    times(5, (i) => at(0, 0, solid('M0 0C-26-40-20-96 0-124C20-96 26-40 0 0z', green), 1, (i - 2) * 24)),
    s,
  );

export const tree = (x: number, y: number, s: number, green: string) =>
  at(
    x,
    y,
    shadow(0, 2, 70, 12) +
      rect(-9, -120, 18, 122, '#6b4a34', 6) +
      ball(0, -190, 84, green) +
      ball(-56, -148, 56, green) +
      ball(56, -150, 60, green),
    s,
  );

/** A string of lamps hanging between two points. */
export function lamps(
  easel: Easel,
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  count: number,
  sag = 70,
): string {
  const { p } = easel;
  const mid = { x: (x1 + x2) / 2, y: (y1 + y2) / 2 + sag * 2 };
  const point = (t: number) => ({
    x: (1 - t) ** 2 * x1 + 2 * t * (1 - t) * mid.x + t ** 2 * x2,
    y: (1 - t) ** 2 * y1 + 2 * t * (1 - t) * mid.y + t ** 2 * y2,
  });
  return (
    stroke(`M${x1} ${y1}Q${mid.x} ${mid.y} ${x2} ${y2}`, p.ink, 4, 'opacity=".7"') +
    times(count, (i) => {
      const { x, y } = point((i + 0.5) / count);
      return (
        circle(x, y + 18, 34, '#ffe7a3', 'opacity=".28"') +
        circle(x, y + 16, 12, '#fff1c4') +
        rect(x - 5, y, 10, 9, p.ink, 2)
      );
    })
  );
}

/** Small coloured flags on a line. */
export function bunting(easel: Easel, y: number, sag: number): string {
  const { p } = easel;
  const colours = accents(easel);
  return (
    stroke(`M-20 ${y}Q800 ${y + sag * 2} 1620 ${y}`, p.ink, 4, 'opacity=".6"') +
    times(18, (i) => {
      const t = (i + 0.5) / 18;
      const x = -20 + 1640 * t;
      const lineY = y + sag * 4 * t * (1 - t);
      return path(`M${x - 32} ${lineY}h64l-32 60z`, colours[i % colours.length] ?? p.a, 'opacity=".95"');
    })
  );
}

export const jar = (x: number, y: number, w: number, h: number, content: string, lid: string) =>
  shadow(x + w / 2, y, w * 0.5, 9) +
  rect(x, y - h, w, h, '#ffffff', 14, 'opacity=".55"') +
  box(x + 6, y - h * 0.72, w - 12, h * 0.72 - 6, content, 10) +
  box(x + 4, y - h - 20, w - 8, 26, lid, 6) +
  rect(x + 10, y - h + 14, 8, h - 40, '#ffffff', 4, 'opacity=".6"');

export const bottle = (
  x: number,
  y: number,
  w: number,
  h: number,
  colour: string,
  cap: string,
  label: string,
) =>
  shadow(x + w / 2, y, w * 0.5, 8) +
  solid(
    `M${x} ${y}V${y - h * 0.6}Q${x} ${y - h * 0.72} ${x + w * 0.32} ${y - h * 0.8}V${y - h * 0.94}H${x + w * 0.68}V${y - h * 0.8}Q${x + w} ${y - h * 0.72} ${x + w} ${y - h * 0.6}V${y}z`,
    colour,
  ) +
  box(x + w * 0.27, y - h, w * 0.46, h * 0.09, cap, 4) +
  rect(x, y - h * 0.52, w, h * 0.3, label) +
  rect(x + w * 0.2, y - h * 0.42, w * 0.6, 6, colour, 3) +
  rect(x + w * 0.3, y - h * 0.34, w * 0.4, 5, colour, 3);

/** A standing pouch with a label, as snacks are packed. */
export const pouch = (x: number, y: number, w: number, h: number, colour: string, label: string) =>
  shadow(x + w / 2, y, w * 0.5, 9) +
  solid(`M${x + 6} ${y - h}H${x + w - 6}L${x + w} ${y - 14}Q${x + w / 2} ${y + 8} ${x} ${y - 14}z`, colour) +
  rect(x + 6, y - h, w - 12, 14, '#ffffff', 2, 'opacity=".35"') +
  circle(x + w / 2, y - h * 0.46, w * 0.28, label) +
  circle(x + w / 2, y - h * 0.46, w * 0.14, colour, 'opacity=".7"') +
  rect(x + w * 0.26, y - h * 0.16, w * 0.48, 6, label, 3);

export const sack = (x: number, y: number, w: number, h: number, colour: string, band: string) =>
  solid(
    `M${x + 8} ${y}Q${x - 8} ${y - h / 2} ${x + 12} ${y - h + 6}Q${x + w / 2} ${y - h - 10} ${x + w - 12} ${y - h + 6}Q${x + w + 8} ${y - h / 2} ${x + w - 8} ${y}z`,
    colour,
  ) +
  rect(x + w * 0.2, y - h * 0.66, w * 0.6, h * 0.34, band, 6, 'opacity=".85"') +
  stroke(
    `M${x + 14} ${y - h + 14}Q${x + w / 2} ${y - h + 2} ${x + w - 14} ${y - h + 14}`,
    '#000000',
    3,
    'opacity=".25"',
  );
