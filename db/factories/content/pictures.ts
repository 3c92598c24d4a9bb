import sharp from 'sharp';
import { createChance, mulberry32 } from './chance';
import { PALETTE_COLOURS, type Palette } from './picture-palettes';
import { demoMark, HEIGHT, rect, WIDTH } from './picture-shapes';
import type { PictureSpec, SceneName } from './picture-spec';
import { SCENE_DRAWINGS } from './scene-drawings';

const GRAIN = 320;

const stops = (from: string, to: string) =>
  `<stop offset="0" stop-color="${from}"/><stop offset="1" stop-color="${to}"/>`;

const defs = (p: Palette) => `<defs>
<linearGradient id="sky" x2="0" y2="1">${stops(p.sky[0], p.sky[1])}</linearGradient>
<linearGradient id="wall" x2=".3" y2="1">${stops(p.wall[0], p.wall[1])}</linearGradient>
<linearGradient id="shade" x1="0" y1="0" x2="1" y2=".45"><stop offset="0" stop-color="#fff" stop-opacity=".2"/><stop offset=".45" stop-color="#fff" stop-opacity="0"/><stop offset="1" stop-color="#1c0f26" stop-opacity=".26"/></linearGradient>
<linearGradient id="floor" x2="0" y2="1"><stop offset="0" stop-color="#fff" stop-opacity=".1"/><stop offset="1" stop-color="#1c0f26" stop-opacity=".24"/></linearGradient>
<radialGradient id="vignette" cx=".5" cy=".42" r=".8"><stop offset=".55" stop-color="#1c0f26" stop-opacity="0"/><stop offset="1" stop-color="#1c0f26" stop-opacity=".3"/></radialGradient>
</defs>`;

/** Scenes in which nothing reads from left to right, so that they may be turned round. */
const MIRRORABLE: ReadonlySet<SceneName> = new Set<SceneName>([
  'market-stalls',
  'produce-baskets',
  'ceramics',
  'tempe',
  'batik',
  'cooperative',
  'meeting',
  'shop-shelves',
  'skyline',
  'bazaar-night',
  'workshop',
  'sewing',
  'kitchen',
  'rice-truck',
  'creative-center',
  'coffee',
  'flowers',
  'rattan',
]);

/** Moves the camera a little: another frame, and at times the mirror image, of the same kind of scene. */
function frame(scene: SceneName, drawing: string, seed: number): string {
  const camera = createChance(seed + 77);
  const zoom = camera.pick([1, 1, 1.06, 1.12]);
  const left = -(zoom - 1) * WIDTH * camera.float(0.2, 0.8);
  const top = -(zoom - 1) * HEIGHT * camera.float(0.5, 1);
  const turned =
    MIRRORABLE.has(scene) && camera.chance(0.5)
      ? `<g transform="translate(${WIDTH} 0) scale(-1 1)">${drawing}</g>`
      : drawing;
  return `<g transform="translate(${left.toFixed(1)} ${top.toFixed(1)}) scale(${zoom})">${turned}</g>`;
}

/** The drawing itself, as SVG text: 1600 x 1000, the same for the same spec. */
export function composePicture({ scene, palette, seed }: PictureSpec): string {
  const p = PALETTE_COLOURS[palette];
  const drawing = frame(scene, SCENE_DRAWINGS[scene]({ p, c: createChance(seed, seed) }), seed);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">${defs(p)}${drawing}${rect(0, 0, WIDTH, HEIGHT, 'url(#vignette)')}${demoMark()}</svg>`;
}

let grain: Promise<Buffer> | undefined;

/** Fine paper grain, made once: it takes the plastic look off flat colours. */
function grainTile(): Promise<Buffer> {
  const next = mulberry32(5);
  const noise = Buffer.from(Array.from({ length: GRAIN * GRAIN }, () => 112 + Math.floor(next() * 32)));
  return sharp(noise, { raw: { width: GRAIN, height: GRAIN, channels: 1 } })
    .png()
    .toBuffer();
}

/** An illustration as JPEG, 1600 x 1000, with "Ilustrasi demo" in its lower right corner. */
export async function renderPicture(spec: PictureSpec): Promise<Buffer> {
  grain ??= grainTile();
  return sharp(Buffer.from(composePicture(spec)))
    .composite([{ input: await grain, tile: true, blend: 'soft-light' }])
    .flatten({ background: '#ffffff' })
    .jpeg({ quality: 84 })
    .toBuffer();
}
