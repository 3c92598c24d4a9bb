import { database } from '@/db/client';
import { readOffice } from '@/db/queries/office';
import type { AuthorisedSop } from '@/db/queries/sop';
import { pagePdf } from '@/lib/browser/page-pdf';
import { BrowserError, NoBrowserError } from '@/lib/browser/run-browser';
import { env } from '@/lib/env';
import { sopEditionPath } from '@/lib/public/address-words';
import { fileStorage } from '@/lib/storage/file-storage';
import { type MakeOnce, makeOnce } from '@/lib/storage/make-once';
import { WORDS } from '@/messages/public-words';
import packageJson from '@/package.json';

/** Raised by hand when the look of the form changes, so that kept PDFs of the old look are made anew. */
const LOOK = 1;
const REST_MS = 60_000;

let maker: MakeOnce | undefined;

/**
 * An edition's form as PDF, printed by Chromium once and kept for as long as what it shows is the same: the
 * edition, whether it is in force, the office, and the app that draws it. 503 where no browser can print it.
 */
export async function formPdf(
  request: Request,
  version: AuthorisedSop,
  inForce: AuthorisedSop,
): Promise<Response> {
  const office = await readOffice(database());
  const name = ['sop', version.id, inForce.id, office.revision, packageJson.version, LOOK].join(' ');
  // This process itself, by the address that needs neither the office's name server nor its proxy.
  const page = `http://localhost:${env().port}${sopEditionPath(version.number, version.edition)}`;
  maker ??= makeOnce(fileStorage(), { variant: 'sop-pdf', restMs: REST_MS, now: Date.now });
  try {
    const { key, bytes, stream } = await maker(name, () => pagePdf(page));
    const headers = {
      'Content-Type': 'application/pdf',
      'Content-Disposition': `attachment; filename="${fileName(version)}"`,
      // Kept by whoever asks, but asked about each time: another edition may have come into force.
      'Cache-Control': 'public, no-cache',
      ETag: `"${key}"`,
    };
    if (request.headers.get('if-none-match')?.includes(headers.ETag)) {
      return new Response(null, { status: 304, headers });
    }
    return new Response(stream(), { headers: { ...headers, 'Content-Length': String(bytes) } });
  } catch (error) {
    if (!(error instanceof NoBrowserError || error instanceof BrowserError)) throw error;
    console.error('The form of an SOP could not be printed to PDF:', error.message);
    return sentence(WORDS.sop.noPdf, 503, { 'Retry-After': String(REST_MS / 1000) });
  }
}

export function noSuchForm(): Response {
  return sentence(WORDS.sop.noneText, 404);
}

function sentence(text: string, status: number, more: Record<string, string> = {}): Response {
  const headers = { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store', ...more };
  return new Response(`${text}\n`, { status, headers });
}

/** "SOP-05-edisi-1.pdf"; numbers like "060/12" keep only what a file name may hold. */
function fileName({ number, edition }: AuthorisedSop): string {
  return `SOP-${number.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-|-$/g, '')}-edisi-${edition}.pdf`;
}
