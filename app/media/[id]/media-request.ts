import { isPictureWidth, type PictureWidth } from '@/lib/images/derived-picture';

/** What a request asks for: the file as it lies, the same as a download, or a picture in a width. */
export type Wanted = { kind: 'asUploaded' } | { kind: 'original' } | { kind: 'width'; width: PictureWidth };

/** Reads `?w=` and `?asli`; null for a width that is not made. */
export function readMediaRequest(url: URL): Wanted | null {
  const width = url.searchParams.get('w');
  if (width !== null) {
    const pixels = Number(width);
    return isPictureWidth(pixels) ? { kind: 'width', width: pixels } : null;
  }
  return url.searchParams.has('asli') ? { kind: 'original' } : { kind: 'asUploaded' };
}
