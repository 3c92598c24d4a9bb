import { BrowserError, runBrowser } from './run-browser';

const PNG_SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

export interface ScreenshotOptions {
  /** Window in CSS pixels, which are the picture's pixels. */
  width: number;
  height: number;
  /** Path of the browser; CHROMIUM_PATH, else the one on PATH, when not given. */
  browser?: string | null;
}

/**
 * Takes a picture of the top of a page with headless Chromium.
 * @returns a PNG of exactly the window's size
 * @throws NoBrowserError when there is none; BrowserError when it fails or takes longer than 20 s
 */
export async function screenshot(url: string, options: ScreenshotOptions): Promise<Buffer> {
  const picture = await runBrowser(url, options.browser, 'page.png', (file) => [
    '--hide-scrollbars',
    '--force-device-scale-factor=1',
    `--window-size=${options.width},${options.height}`,
    `--screenshot=${file}`,
  ]);
  if (!picture?.subarray(0, 8).equals(PNG_SIGNATURE)) {
    throw new BrowserError(`The browser brought no picture of ${url}`);
  }
  return picture;
}

/** Pixel size of a PNG, read from its header. */
export function pngSize(png: Buffer): { width: number; height: number } {
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
}
