import { align } from '@/lib/editor/align';
import { wordDiff } from '@/lib/editor/word-diff';
import { pictureFileIds, plainText, walkNodes } from '@/lib/richtext/document';
import type { StoryFields } from './story-content';

/** A piece of text that stayed, came or went. */
export interface TextPiece {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/** A paragraph of the later text, with what changed in it; or a run of paragraphs that did not change. */
export type ChangedParagraph =
  | { kind: 'changed'; pieces: TextPiece[] }
  | { kind: 'unchanged'; count: number };

export const PLAIN_FIELDS = ['title', 'summary'] as const;
export const SHORT_FIELDS = ['slug', 'sector', 'kind', 'tags', 'coverAlt', 'coverCaption'] as const;

/** What is different between two states of a story's content. Lists are empty where nothing is. */
export interface ContentChanges {
  /** Title and summary, word by word. */
  texts: { field: (typeof PLAIN_FIELDS)[number]; pieces: TextPiece[] }[];
  /** Other fields, as they were and are; sector and kind by key, tags joined by commas. */
  fields: { field: (typeof SHORT_FIELDS)[number]; before: string; after: string }[];
  coverChanged: boolean;
  body: ChangedParagraph[];
  pictures: { added: number; removed: number };
  /** The words are the same but not their form: a heading, a link, an alternative text. */
  formOnly: boolean;
}

/** Compares two states of a story's content as an evaluator reads them. */
export function contentChanges(before: StoryFields, after: StoryFields): ContentChanges {
  const body = bodyChanges(plainText(before.body), plainText(after.body));
  const pictures = pictureChanges(before, after);
  return {
    texts: PLAIN_FIELDS.filter((field) => before[field] !== after[field]).map((field) => ({
      field,
      pieces: textChanges(before[field], after[field]),
    })),
    fields: SHORT_FIELDS.map((field) => ({
      field,
      before: shortText(before[field]),
      after: shortText(after[field]),
    })).filter((change) => change.before !== change.after),
    coverChanged: before.coverFileId !== after.coverFileId,
    body,
    pictures,
    formOnly:
      body.length === 0 && pictures.added + pictures.removed === 0 && formOf(before) !== formOf(after),
  };
}

function shortText(value: string | readonly string[]): string {
  return typeof value === 'string' ? value : value.join(', ');
}

/** True when two states read and look the same. */
export function isUnchanged(changes: ContentChanges): boolean {
  return (
    changes.texts.length === 0 &&
    changes.fields.length === 0 &&
    changes.body.length === 0 &&
    changes.pictures.added + changes.pictures.removed === 0 &&
    !changes.coverChanged &&
    !changes.formOnly
  );
}

const SINCE = { same: 'same', theirs: 'removed', mine: 'added' } as const;

/** Two texts word by word: `same` and `removed` make up the earlier, `same` and `added` the later. */
export function textChanges(before: string, after: string): TextPiece[] {
  return wordDiff(before, after).map(({ kind, text }) => ({ kind: SINCE[kind], text }));
}

function bodyChanges(before: string, after: string): ChangedParagraph[] {
  if (before === after) return [];
  return align(before.split('\n'), after.split('\n'), (a, b) => a === b).flatMap((run) =>
    run.kind === 'same'
      ? [{ kind: 'unchanged' as const, count: run.left.length }]
      : replaced(run.left, run.right),
  );
}

/** Paragraphs that took the place of others: one by one in order, what is over stands alone. */
function replaced(removed: readonly string[], added: readonly string[]): ChangedParagraph[] {
  return Array.from({ length: Math.max(removed.length, added.length) }, (_, i) => {
    const was = removed[i];
    const is = added[i];
    if (was === undefined) return { kind: 'changed', pieces: [{ kind: 'added', text: is ?? '' }] };
    if (is === undefined) return { kind: 'changed', pieces: [{ kind: 'removed', text: was }] };
    return { kind: 'changed', pieces: textChanges(was, is) };
  });
}

function pictureChanges(before: StoryFields, after: StoryFields): { added: number; removed: number } {
  const were = new Set(pictureFileIds(before.body));
  const are = new Set(pictureFileIds(after.body));
  return {
    added: [...are].filter((id) => !were.has(id)).length,
    removed: [...were].filter((id) => !are.has(id)).length,
  };
}

/** The document's build with sorted attributes, since the database keeps them in an order of its own. */
function formOf({ body }: StoryFields): string {
  const nodes = [...walkNodes(body)].map((node) => [
    node.type,
    sorted(node.attrs),
    node.marks?.map((mark) => [mark.type, sorted(mark.attrs)]),
    node.text,
  ]);
  return JSON.stringify(nodes);
}

function sorted(attrs: Record<string, unknown> | undefined) {
  return Object.entries(attrs ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
}
