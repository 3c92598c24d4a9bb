import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { PALETTES, type PictureSpec, SCENES } from './picture-spec';
import { pictureAlt, pictureCaption } from './picture-words';
import { composePicture, renderPicture } from './pictures';

const specOf = (scene: PictureSpec['scene'], seed = 4): PictureSpec => ({
  scene,
  palette: PALETTES[seed % PALETTES.length] ?? 'pagi',
  seed,
  alt: pictureAlt(scene),
  caption: pictureCaption(scene),
});

describe('the pictures of the demo', () => {
  it('at least 14 kinds of scene exist', () => {
    expect(SCENES.length).toBeGreaterThanOrEqual(14);
  });

  it.each(SCENES)('%s becomes a JPEG of 1600 x 1000 in every seed tried', async (scene) => {
    for (const seed of [8]) {
      const { format, width, height } = await sharp(await renderPicture(specOf(scene, seed))).metadata();
      expect({ format, width, height }).toEqual({ format: 'jpeg', width: 1600, height: 1000 });
    }
  });

  it('the same spec draws the same picture, another seed another', () => {
    for (const scene of SCENES) {
      expect(composePicture(specOf(scene, 3))).toBe(composePicture(specOf(scene, 3)));
      expect(composePicture(specOf(scene, 3))).not.toBe(composePicture(specOf(scene, 9)));
    }
  });

  it('no drawing holds a broken number', () => {
    for (const scene of SCENES)
      for (let seed = 0; seed < 40; seed++)
        expect(composePicture(specOf(scene, seed)), scene).not.toMatch(/NaN|undefined|Infinity|--/);
  });

  it('a picture has words for people who do not see it, and says that it is an illustration', () => {
    for (const scene of SCENES) {
      expect(pictureAlt(scene)).toMatch(/^Ilustrasi: .{20,}/);
      expect(pictureCaption(scene)).toMatch(/\(ilustrasi demo\)$/);
    }
  });
});
