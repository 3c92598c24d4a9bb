import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { inspectFile } from './inspect-file';

const picture = (width = 40, height = 30) =>
  sharp({ create: { width, height, channels: 3, background: '#3a6' } });

describe('looking into an upload', () => {
  it('tells a picture’s type and size and puts its extension right', async () => {
    expect(await inspectFile(await picture().png().toBuffer(), 'foto pasar.exe')).toEqual({
      ok: true,
      inspected: { name: 'foto pasar.exe.png', mime: 'image/png', width: 40, height: 30 },
    });
  });

  it('gives a document no size in pixels', async () => {
    expect(await inspectFile(Buffer.from('%PDF-1.4\n'), 'surat.pdf')).toEqual({
      ok: true,
      inspected: { name: 'surat.pdf', mime: 'application/pdf', width: null, height: null },
    });
  });

  it('refuses an empty file, naming it', async () => {
    expect(await inspectFile(Buffer.alloc(0), 'kosong.txt')).toEqual({
      ok: false,
      reasons: [{ code: 'fileEmpty', params: { name: 'kosong.txt' } }],
    });
  });

  it('refuses a truncated photo as broken', async () => {
    const whole = await picture(400, 300).jpeg().toBuffer();
    const outcome = await inspectFile(whole.subarray(0, whole.length - 200), 'foto.jpg');
    expect(outcome).toMatchObject({ ok: false, reasons: [{ code: 'fileBroken' }] });
  });

  it('refuses a page of HTML under a picture’s name by its type', async () => {
    const outcome = await inspectFile(Buffer.from('<html><body>hi</body></html>'), 'foto.png');
    expect(outcome).toMatchObject({ ok: false, reasons: [{ code: 'fileTypeRefused' }] });
  });

  it('refuses a picture of 200 megapixels by its head alone', async () => {
    const huge = await picture(20_000, 10_000).png({ compressionLevel: 1 }).toBuffer();
    const before = process.memoryUsage().rss;
    const began = performance.now();
    const outcome = await inspectFile(huge, 'panorama.png');
    expect(performance.now() - began).toBeLessThan(1_000);
    // Unpacked it would be 600 MB.
    expect(process.memoryUsage().rss - before).toBeLessThan(60 * 1024 * 1024);
    expect(outcome).toEqual({
      ok: false,
      reasons: [{ code: 'tooManyPixels', params: { name: 'panorama.png', count: 200, limit: 60 } }],
    });
  });

  it.each(['gambar.svg', 'gambar.png', 'gambar.txt', 'gambar'])(
    'refuses a drawing that can run script, under the name %s',
    async (name) => {
      const drawing = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
      for (const head of ['', '<?xml version="1.0"?>\n', '\ufeff \n<!-- x -->']) {
        const outcome = await inspectFile(Buffer.from(head + drawing), name);
        expect(outcome).toMatchObject({ ok: false, reasons: [{ code: 'fileTypeRefused' }] });
      }
    },
  );
});
