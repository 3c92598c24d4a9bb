import { z } from 'zod';
import { blockText, textBlocks } from '@/lib/content-checks/text-blocks';
import type { RichDocument } from '@/lib/richtext/document';
import { storable } from '@/lib/sop/stored-text';
import { LIMITS } from '@/lib/sop/vocabulary';
import type { StoryFields } from '@/lib/story/story-content';

/** What of a story has words that can be spoken of, in the order in which it is read. */
export const TEXT_PARTS = ['title', 'summary', 'body'] as const;
export type TextPart = (typeof TEXT_PARTS)[number];
/** The parts that are one line each, written in fields. */
export type FieldPart = Exclude<TextPart, 'body'>;

/** A stretch of words within one paragraph or heading; places are UTF-16 units of the block's text. */
export interface TextPlace {
  /** Of the part's paragraphs and headings in reading order, from 0; a title or a summary is but one. */
  block: number;
  from: number;
  to: number;
}

/** How much of the text around the words is kept to know them by. */
export const CONTEXT = 32;

const exactly = (max: number) => z.string().transform(storable).pipe(z.string().max(max));

/**
 * Words of a text, known by what they say and what stands around them (W3C Web Annotation,
 * TextQuoteSelector). The document knows nothing of it, so that setting one changes no content version.
 */
export const textAnchor = z.strictObject({
  part: z.enum(TEXT_PARTS),
  block: z.int().min(0),
  start: z.int().min(0),
  quote: exactly(LIMITS.quote).pipe(z.string().min(1)),
  prefix: exactly(CONTEXT),
  suffix: exactly(CONTEXT),
});
export type TextAnchor = z.infer<typeof textAnchor>;

/** The words of a document, block by block, as anchors count them. */
export function blocksOf(document: RichDocument): string[] {
  return [...textBlocks(document)].map(({ node }) => blockText(node));
}

/** The words of each part of a story, block by block. */
export type TextBlocks = Readonly<Record<TextPart, readonly string[]>>;

export function blocksByPart({
  title,
  summary,
  body,
}: Pick<StoryFields, 'title' | 'summary' | 'body'>): TextBlocks {
  return { title: [title], summary: [summary], body: blocksOf(body) };
}

/** Anchors a stretch of a block's text; blanks at its ends are left out. Null where nothing is left. */
export function anchorAt(text: string, place: TextPlace, part: TextPart = 'body'): TextAnchor | null {
  const chosen = text.slice(place.from, place.to);
  const quote = chosen.trim().slice(0, LIMITS.quote);
  if (quote === '') return null;
  const start = place.from + chosen.length - chosen.trimStart().length;
  const end = start + quote.length;
  return {
    ...{ part, block: place.block, start, quote },
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
  };
}
