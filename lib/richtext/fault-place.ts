import { PLACE_FAULTS, type PlaceFault } from './article-limits';

/** Blocks that have a name in `messages` under `editor.place.kind`; the rest is 'other'. */
const KINDS = [
  'paragraph',
  'heading',
  'bulletList',
  'orderedList',
  'blockquote',
  'table',
  'image',
  'embed',
  'horizontalRule',
] as const;

/** A place in a document in words: its block counted from 1, null for the document as a whole. */
export interface FaultPlace {
  block: { number: number; kind: (typeof KINDS)[number] | 'other' } | null;
  why: PlaceFault;
  /** The unknown node, mark or attribute. */
  name: string;
}

/** Reads the place that `parseDocument` names ("#3 bulletList > … > link.href") for a sentence. */
export function faultPlace(at: string, why: string): FaultPlace {
  const [, number, type = ''] = /^#(\d+) ([^\s.]+)/.exec(at) ?? [];
  return {
    block: number ? { number: Number(number), kind: KINDS.find((kind) => kind === type) ?? 'other' } : null,
    why: PLACE_FAULTS.find((fault) => fault === why) ?? 'unknown',
    name: (at.split(' > ').at(-1) ?? '').replace(/^#\d+ /, ''),
  };
}
