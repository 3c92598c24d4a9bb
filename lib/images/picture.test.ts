import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { derivePicture, logoPicture, type PictureFormat, readPicture, stillPicture } from './picture';

const noise = (width: number, height: number) =>
  sharp({
    create: {
      width,
      height,
      channels: 3,
      background: '#888',
      noise: { type: 'gaussian', mean: 128, sigma: 60 },
    },
  });

const whole = (format: PictureFormat) => ({ format, width: 640, crop: null });

describe('reading a picture', () => {
  it('tells width, height and format of JPEG, PNG and WebP', async () => {
    for (const format of ['jpeg', 'png', 'webp'] as const) {
      const content = await noise(40, 30).toFormat(format).toBuffer();
      expect(await readPicture(content)).toEqual({ ok: true, picture: { width: 40, height: 30, format } });
    }
  });

  it('gives the sizes as seen when the camera was held upright', async () => {
    const content = await noise(40, 30).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    expect(await readPicture(content)).toMatchObject({ ok: true, picture: { width: 30, height: 40 } });
  });

  it('finds a truncated picture of every format broken', async () => {
    for (const format of ['jpeg', 'png', 'webp'] as const) {
      const whole = await noise(400, 300).toFormat(format).toBuffer();
      const half = whole.subarray(0, Math.floor(whole.length / 2));
      expect(await readPicture(half), format).toEqual({ ok: false, fault: 'broken' });
    }
  });

  it('finds bytes that are no picture broken', async () => {
    expect(await readPicture(Buffer.from('not a picture'))).toEqual({ ok: false, fault: 'broken' });
    expect(await readPicture(Buffer.alloc(0))).toEqual({ ok: false, fault: 'broken' });
  });

  it('refuses more than 60 megapixels without unpacking them', async () => {
    const huge = await sharp({ create: { width: 10_000, height: 6_001, channels: 3, background: '#fff' } })
      .png({ compressionLevel: 1 })
      .toBuffer();
    expect(await readPicture(huge)).toEqual({ ok: false, fault: 'tooManyPixels', pixels: 60_010_000 });
  });
});

describe('deriving a picture', () => {
  it.each(['webp', 'avif'] as const)(
    'makes an upright %s of the width asked for, without the place and the camera it was taken with',
    async (format) => {
      const content = await noise(400, 300)
        .withExif({ IFD0: { Make: 'Kamera' }, IFD3: { GPSLatitude: '7/1 58/1 0/1' } })
        .withMetadata({ orientation: 6 })
        .jpeg()
        .toBuffer();
      expect((await sharp(content).metadata()).exif?.includes('Kamera')).toBe(true);
      const made = await sharp(await derivePicture(content, { ...whole(format), width: 150 })).metadata();
      expect(made).toMatchObject({ format: format === 'avif' ? 'heif' : format, width: 150, height: 200 });
      for (const notes of ['exif', 'iptc', 'xmp'] as const) expect(made[notes]).toBeUndefined();
      expect(made.orientation ?? 1).toBe(1);
    },
  );

  it('crops what is seen upright, whatever way the camera was held', async () => {
    // Red on the left and blue on the right as seen; the camera stored it lying on its side.
    const half = (background: string) => ({
      create: { width: 100, height: 200, channels: 3 as const, background },
    });
    const upright = sharp(half('#00f')).extend({ left: 100, background: '#f00' });
    const stored = await sharp(await upright.png().toBuffer())
      .rotate(270)
      .withMetadata({ orientation: 6 })
      .png()
      .toBuffer();
    const crop = { x: 0.5, y: 0, width: 0.5, height: 0.5 };
    const made = await derivePicture(stored, { ...whole('webp'), crop });
    expect(await sharp(made).metadata()).toMatchObject({ width: 100, height: 100 });
    const { channels } = await sharp(made).stats();
    expect(channels[2]?.mean).toBeGreaterThan(240);
    expect(channels[0]?.mean).toBeLessThan(15);
  });

  it('never enlarges', async () => {
    const content = await noise(40, 30).png().toBuffer();
    const made = await derivePicture(content, whole('webp'));
    expect(await sharp(made).metadata()).toMatchObject({ width: 40, height: 30 });
  });
});

describe('making a logo', () => {
  it('keeps what is see-through see-through', async () => {
    const clear = { r: 0, g: 0, b: 0, alpha: 0 };
    const mark = await sharp({ create: { width: 60, height: 30, channels: 4, background: clear } })
      .webp()
      .toBuffer();
    const { content, width, height } = await logoPicture(mark);
    expect({ width, height }).toEqual({ width: 60, height: 30 });
    expect(await sharp(content).metadata()).toMatchObject({ format: 'png', hasAlpha: true });
    expect((await sharp(content).stats()).isOpaque).toBe(false);
  });

  it('leaves the camera’s notes behind and turns it upright', async () => {
    const photo = await noise(400, 300)
      .withExif({ IFD0: { Make: 'Kamera' }, IFD3: { GPSLatitude: '7/1 58/1 0/1' } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    const made = await sharp((await logoPicture(photo)).content).metadata();
    expect(made.exif).toBeUndefined();
    expect(made.height).toBeGreaterThan(made.width);
  });

  it('is at most 1024 pixels wide and high', async () => {
    const plain = await sharp({ create: { width: 3000, height: 1500, channels: 3, background: '#123' } })
      .webp()
      .toBuffer();
    expect(await logoPicture(plain)).toMatchObject({ width: 1024, height: 512 });
  });
});

describe('a still picture', () => {
  it('is the first one of a GIF, as a PNG', async () => {
    const content = await stillPicture(await noise(40, 30).gif().toBuffer());
    expect(await readPicture(content)).toEqual({
      ok: true,
      picture: { width: 40, height: 30, format: 'png' },
    });
  });
});
