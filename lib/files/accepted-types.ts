/** A kind of file the office takes in. `extensions`: the first is given to a file whose name has none of them. */
export interface AcceptedType {
  mime: string;
  extensions: readonly [string, ...string[]];
  family: 'picture' | 'document' | 'text';
}

const OOXML = 'application/vnd.openxmlformats-officedocument';
const ODF = 'application/vnd.oasis.opendocument';

/** All that is taken in, by the type found in the content. SVG and HTML are never among them: they run script. */
export const ACCEPTED_TYPES: readonly AcceptedType[] = [
  { mime: 'image/jpeg', extensions: ['jpg', 'jpeg', 'jpe', 'jfif'], family: 'picture' },
  { mime: 'image/png', extensions: ['png'], family: 'picture' },
  { mime: 'image/webp', extensions: ['webp'], family: 'picture' },
  { mime: 'application/pdf', extensions: ['pdf'], family: 'document' },
  { mime: `${OOXML}.wordprocessingml.document`, extensions: ['docx'], family: 'document' },
  { mime: `${OOXML}.spreadsheetml.sheet`, extensions: ['xlsx'], family: 'document' },
  { mime: `${OOXML}.presentationml.presentation`, extensions: ['pptx'], family: 'document' },
  { mime: `${ODF}.text`, extensions: ['odt'], family: 'document' },
  { mime: `${ODF}.spreadsheet`, extensions: ['ods'], family: 'document' },
  { mime: `${ODF}.presentation`, extensions: ['odp'], family: 'document' },
  { mime: 'text/plain', extensions: ['txt', 'text', 'csv', 'md'], family: 'text' },
];

/** The accepted type of that mime, or null. */
export function acceptedType(mime: string): AcceptedType | null {
  return ACCEPTED_TYPES.find((type) => type.mime === mime) ?? null;
}

/** True for files that are shown as pictures; everything else is only ever handed out as a download. */
export function isPicture(mime: string): boolean {
  return acceptedType(mime)?.family === 'picture';
}

/** Value of a file input's `accept` for the whole table, or for pictures alone. */
export function acceptAttribute(families: readonly AcceptedType['family'][]): string {
  return ACCEPTED_TYPES.filter((type) => families.includes(type.family))
    .flatMap((type) => [type.mime, ...type.extensions.map((extension) => `.${extension}`)])
    .join(',');
}
