import type { RichDocument } from '@/lib/richtext/document';
import type { Refusal, RefusalCode } from '@/lib/sop/refusal';
import type { PictureType } from './picture-type';

/** What a document may hold that a story's text has no place for; each has words in `messages`. */
export const LEFT_OUT = [
  'picture',
  'pictureKind',
  'pictureBeyond',
  'drawing',
  'footnote',
  'comment',
  'equation',
  'deletion',
  'hiddenText',
  'contents',
  'prompt',
  'symbol',
  'unsafeLink',
  'html',
  'frontMatter',
  'formatting',
  'code',
  'nestedTable',
  'depth',
] as const;
export type LeftOutKind = (typeof LEFT_OUT)[number];

/** How often a kind of thing was left out or carried in a plainer form. */
export interface LeftOut {
  kind: LeftOutKind;
  count: number;
}

/** A picture of a document. In its text stands this id, until the picture is an upload and has its own. */
export interface ImportedPicture {
  id: string;
  type: PictureType;
  content: Uint8Array;
}

/** The text of a handed-in document as a story's text. */
export interface ImportedText {
  /** The document's title or first heading, as far as it is short enough to be a story's. */
  title: string | null;
  /** True when that title is the first block and stands over all the rest, so that a story's title may replace it. */
  titleStands: boolean;
  document: RichDocument;
  leftOut: LeftOut[];
  words: number;
  pictures: ImportedPicture[];
}

export type ImportFaultCode = Extract<RefusalCode, `document${string}`>;

/** Thrown within the readers for a document that is refused; `readDocument` turns it into a refusal. */
export class ImportFault extends Error {
  constructor(
    readonly code: ImportFaultCode,
    readonly params: Record<string, string | number> = {},
  ) {
    super(code);
  }
}

export type ImportOutcome = { ok: true; text: ImportedText } | { ok: false; reason: Refusal };

/** Counts what is left out while a document is read. */
export class LeftOutCounter {
  private readonly counts = new Map<LeftOutKind, number>();

  add(kind: LeftOutKind): void {
    this.counts.set(kind, (this.counts.get(kind) ?? 0) + 1);
  }

  list(): LeftOut[] {
    return LEFT_OUT.flatMap((kind) => {
      const count = this.counts.get(kind);
      return count ? [{ kind, count }] : [];
    });
  }
}
