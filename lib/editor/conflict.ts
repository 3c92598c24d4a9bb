import type { StoryFields } from '@/lib/story/story-content';
import { type BlockChoice, blockDiff, mergeBlocks, proposeBlockChoices, sameDocument } from './block-diff';
import { sameJson } from './same-json';

/** What is compared as one thing: the cover goes with its words. The body is compared block by block. */
export const COMPARED_FIELDS = ['title', 'summary', 'sector', 'kind', 'tags', 'slug', 'cover'] as const;
export type ComparedField = (typeof COMPARED_FIELDS)[number];
export type Side = 'theirs' | 'mine';

export interface MergeChoices {
  fields: Partial<Record<ComparedField, Side>>;
  blocks: BlockChoice[];
}

const COVER = ['coverFileId', 'coverAlt', 'coverCaption'] as const;

function part(fields: StoryFields, name: ComparedField): Partial<StoryFields> {
  if (name !== 'cover') return { [name]: fields[name] };
  return Object.fromEntries(COVER.map((key) => [key, fields[key]]));
}

function trimmed(fields: StoryFields): Omit<StoryFields, 'body'> {
  const { body: _body, ...rest } = fields;
  return {
    ...rest,
    title: rest.title.trim(),
    summary: rest.summary.trim(),
    coverAlt: rest.coverAlt.trim(),
    coverCaption: rest.coverCaption.trim(),
  };
}

/** The fields alone of a content, without its version. */
export function fieldsOf(content: StoryFields): StoryFields {
  const { title, summary, slug, sector, kind, tags, body, coverFileId, coverAlt, coverCaption } = content;
  return { title, summary, slug, sector, kind, tags, body, coverFileId, coverAlt, coverCaption };
}

/**
 * True when two contents would be stored alike. The address is left out on demand: the server may have put
 * a number behind it.
 */
export function sameFields(a: StoryFields, b: StoryFields, { slug = true } = {}): boolean {
  const [left, right] = [trimmed(fieldsOf(a)), trimmed(fieldsOf(b))];
  return sameJson(left, slug ? right : { ...right, slug: left.slug }) && sameDocument(a.body, b.body);
}

/** The fields, body aside, in which two contents differ. */
export function differingFields(theirs: StoryFields, mine: StoryFields): ComparedField[] {
  return COMPARED_FIELDS.filter((name) => !sameJson(part(theirs, name), part(mine, name)));
}

/**
 * What to propose in a conflict: each side where it alone differs from the common origin, mine where both
 * do or the origin is not known. A proposal only; a person decides.
 */
export function proposeChoices(
  base: StoryFields | null,
  theirs: StoryFields,
  mine: StoryFields,
): MergeChoices {
  const fields: MergeChoices['fields'] = {};
  for (const name of differingFields(theirs, mine)) {
    fields[name] = base && sameJson(part(base, name), part(mine, name)) ? 'theirs' : 'mine';
  }
  return { fields, blocks: proposeBlockChoices(blockDiff(theirs.body, mine.body), base?.body ?? null) };
}

/** The content that the choices make of two; a field without a choice stays mine. */
export function mergeContents(theirs: StoryFields, mine: StoryFields, choices: MergeChoices): StoryFields {
  const merged: StoryFields = {
    ...fieldsOf(mine),
    body: mergeBlocks(blockDiff(theirs.body, mine.body), choices.blocks),
  };
  for (const name of COMPARED_FIELDS) {
    if (choices.fields[name] === 'theirs') Object.assign(merged, part(theirs, name));
  }
  return merged;
}
