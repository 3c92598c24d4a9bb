import { BrowserError, runBrowser } from './run-browser';

/**
 * Prints a page to PDF with headless Chromium: its print styles, on the paper that its `@page` asks for,
 * without the browser's own header and footer.
 * @param options.browser path of the browser; CHROMIUM_PATH, else the one on PATH, when not given
 * @throws NoBrowserError when there is none; BrowserError when it fails or takes longer than 20 s
 */
export async function pagePdf(url: string, options: { browser?: string | null } = {}): Promise<Buffer> {
  const pdf = await runBrowser(url, options.browser, 'page.pdf', (file) => [
    '--no-pdf-header-footer',
    '--generate-pdf-document-outline',
    `--print-to-pdf=${file}`,
  ]);
  if (!pdf?.subarray(0, 5).equals(Buffer.from('%PDF-'))) {
    throw new BrowserError(`The browser brought no PDF of ${url}`);
  }
  return pdf;
}
