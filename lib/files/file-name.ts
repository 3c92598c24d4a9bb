import type { AcceptedType } from './accepted-types';

const LONGEST = 150;

/** The extension of a name in lower case without its dot; '' when there is none. */
export function extensionOf(name: string): string {
  return /[^.]\.([a-z0-9]{1,8})$/i.exec(name.trim())?.[1]?.toLowerCase() ?? '';
}

/**
 * The name under which a file is kept and handed out: no folders, no control or direction characters, at most
 * 150 characters, and an extension that says what the file is.
 */
export function keptFileName(name: string, type: AcceptedType): string {
  const base = cleanFileName(name);
  const extension = extensionOf(base);
  if (type.extensions.includes(extension)) {
    const stem = base.slice(0, -(extension.length + 1));
    return `${stem.slice(0, LONGEST - extension.length - 1)}.${extension}`;
  }
  const fitting = type.extensions[0];
  return `${base.slice(0, LONGEST - fitting.length - 1)}.${fitting}`;
}

/** A name fit to be shown in a sentence, whatever was sent as one. */
export function cleanFileName(name: string): string {
  const last = name.normalize('NFC').split(/[\\/]/).at(-1) ?? '';
  const clean = last
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST);
  return /[^.]/.test(clean) ? clean : 'berkas';
}

/** A Content-Disposition header with the name in both forms of RFC 6266 and RFC 5987. */
export function contentDisposition(kind: 'inline' | 'attachment', name: string): string {
  const ascii = name.replace(/[^\x20-\x7e]/g, '_').replace(/["\\%]/g, '_');
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${kind}; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}
