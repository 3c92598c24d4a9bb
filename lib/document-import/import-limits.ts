const MB = 1024 * 1024;

/** Bounds of a document whose text is read. A report of a hundred pages stays far below every one of them. */
export const IMPORT_LIMITS = {
  /** Files in a .docx: text, styles, and one for each picture. */
  zipEntries: 2_000,
  /** All files of a .docx together, as they say of themselves. */
  zipBytes: 250 * MB,
  /** One file of a .docx that is read. */
  xmlBytes: 48 * MB,
  /** How many times larger than packed a file that is read may be, once it is larger than a megabyte. */
  zipRatio: 250,
  /** Elements within elements. */
  xmlDepth: 150,
  /** Pictures that come along with a text, and all of them together. */
  pictures: 20,
  picturesBytes: 60 * MB,
  markdownBytes: 2 * MB,
  /** Lists and quotations within one another; what lies deeper is carried on this level. */
  nesting: 9,
} as const;
