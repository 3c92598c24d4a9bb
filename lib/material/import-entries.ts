import { z } from 'zod';
import type { Sector } from '@/lib/sop/vocabulary';
import { checkHandIn, type HandInFaultKey, type HandInForm } from './hand-in-form';

/** A page of a news site as such sites are commonly copied: address, date, title, text. */
const sitePage = z.object({
  url: z.string(),
  tanggal: z.string().optional(),
  judul: z.string(),
  isi: z.string(),
});

/** One thing wrong with one entry, counted from 1 as people count. */
export interface ImportFault {
  entry: number;
  field: string;
  key: HandInFaultKey | 'notAnEntry';
}

/** What a page of a site is put down as unless told otherwise; classifying it is the SOP's second step. */
export const SECTOR_OF_PAGES: Sector = 'perdagangan';

/**
 * Reads entries to hand in: each either in the form's own words (`title`, `text`, `sector`, `kind`, `source`,
 * `links`, `wantedOn`) or as a page of a site (`url`, `tanggal`, `judul`, `isi`), whose address becomes its
 * link and source.
 * @param sector given to entries that name none; null leaves it to SECTOR_OF_PAGES for pages, a fault for others
 * @param today local date of the office, 'YYYY-MM-DD'
 * @returns all of them, or every fault of every entry
 */
export function readImportEntries(
  entries: readonly unknown[],
  { sector, today }: { sector: Sector | null; today: string },
): { ok: true; forms: HandInForm[] } | { ok: false; faults: ImportFault[] } {
  const forms: HandInForm[] = [];
  const faults: ImportFault[] = [];
  for (const [index, entry] of entries.entries()) {
    const number = index + 1;
    const form = asForm(entry, sector);
    if (!form) {
      faults.push({ entry: number, field: 'entry', key: 'notAnEntry' });
      continue;
    }
    const checked = checkHandIn(form, today);
    if (checked.ok) forms.push(checked.form);
    else faults.push(...checked.faults.map((fault) => ({ entry: number, ...fault })));
  }
  return faults.length > 0 ? { ok: false, faults } : { ok: true, forms };
}

function asForm(entry: unknown, sector: Sector | null): Record<string, unknown> | null {
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) return null;
  const absent = { kind: 'news', source: '', links: [], wantedOn: null };
  const page = sitePage.safeParse(entry);
  if (page.success && !('title' in entry)) {
    const { url, tanggal, judul, isi } = page.data;
    return {
      ...absent,
      title: judul,
      text: isi,
      links: [url],
      source: sourceOf(url, tanggal),
      sector: sector ?? SECTOR_OF_PAGES,
      fileIds: [],
    };
  }
  return 'title' in entry ? { text: '', sector, ...absent, ...entry, fileIds: [] } : null;
}

function sourceOf(url: string, date: string | undefined): string {
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  return [host, date].filter(Boolean).join(', ');
}
