import {
  IconFile,
  IconFileText,
  IconFileTypePdf,
  IconFileWord,
  IconPresentation,
  IconTable,
} from '@tabler/icons-react';

const TYPES = {
  pdf: IconFileTypePdf,
  word: IconFileWord,
  sheet: IconTable,
  slides: IconPresentation,
  text: IconFileText,
  other: IconFile,
} as const;
export type DocumentType = keyof typeof TYPES;

/** What people call a document of that type. */
export function documentType(mime: string): DocumentType {
  if (mime === 'application/pdf') return 'pdf';
  if (/word|opendocument\.text/.test(mime)) return 'word';
  if (/sheet|excel/.test(mime)) return 'sheet';
  if (/presentation|powerpoint/.test(mime)) return 'slides';
  return mime.startsWith('text/') ? 'text' : 'other';
}

/** The icon of a document by its type; decorative. */
export function DocumentTypeIcon({ mime, size = 40 }: { mime: string; size?: number }) {
  const Icon = TYPES[documentType(mime)];
  return <Icon size={size} stroke={1.2} aria-hidden />;
}
