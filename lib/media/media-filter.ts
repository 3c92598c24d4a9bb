import { z } from 'zod';

export const MEDIA_KINDS = ['image', 'document'] as const;
export type MediaKind = (typeof MEDIA_KINDS)[number];

/** What can be lacking of a file. `noAlt` and `noLicence` are of pictures. */
export const MEDIA_LACKS = ['unused', 'noAlt', 'noLicence'] as const;
export type MediaLack = (typeof MEDIA_LACKS)[number];

/** What of the library is looked for; empty for all of it. */
export interface MediaFilter {
  kind?: MediaKind | undefined;
  lack?: MediaLack | undefined;
  /** Words that are each in the name, the alternative text, the caption or the source. */
  words?: string | undefined;
}

/** The library's address. `nama` is how an older address said `cari`. */
export const mediaAddress = z.object({
  cari: z.string().trim().max(200).optional().catch(undefined),
  jenis: z.enum(MEDIA_KINDS).optional().catch(undefined),
  kurang: z.enum(MEDIA_LACKS).optional().catch(undefined),
  nama: z.string().trim().max(200).optional().catch(undefined),
  berkas: z.uuid().optional().catch(undefined),
});
export type MediaAddress = z.infer<typeof mediaAddress>;

export function mediaFilter({ cari, nama, jenis, kurang }: MediaAddress): MediaFilter {
  return { words: cari || nama, kind: jenis, lack: kurang };
}

/** The address of the library under a filter, with a file opened or none. */
export function mediaListPath(filter: MediaFilter, opened?: { page: number; fileId: string | null }): string {
  const query = new URLSearchParams();
  if (filter.words) query.set('cari', filter.words);
  if (filter.kind) query.set('jenis', filter.kind);
  if (filter.lack) query.set('kurang', filter.lack);
  if (opened && opened.page > 1) query.set('hal', String(opened.page));
  if (opened?.fileId) query.set('berkas', opened.fileId);
  const search = query.toString();
  return search ? `/media?${search}` : '/media';
}

/** The words that are searched for, at most eight. */
export function searchedWords(words: string | undefined): string[] {
  return (words ?? '').split(/\s+/).filter(Boolean).slice(0, 8);
}
