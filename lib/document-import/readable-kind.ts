import { extensionOf } from '@/lib/files/file-name';

export type ReadableKind = 'docx' | 'markdown';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** How the text of an upload is read, by the type found in its content, or null when it is not. */
export function readableKind(file: { name: string; mime: string }): ReadableKind | null {
  if (file.mime === DOCX) return 'docx';
  return file.mime === 'text/plain' && extensionOf(file.name) === 'md' ? 'markdown' : null;
}
