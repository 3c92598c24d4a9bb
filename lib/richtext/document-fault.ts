import { LIMITS } from '@/lib/sop/vocabulary';
import { LIST_TYPES, MAX_LIST_START, MAX_SPAN, type PlaceFault } from './article-limits';
import { isEmbedId, isEmbedProvider, isEmbedTitle } from './embed';
import { isFileId, pictureSrc } from './picture';
import { safeHref } from './safe-link';

/** Levels of nodes below the document: a list within a list takes two. */
const MAX_DEPTH = 24;
/** Nodes of one document: some hundred pages. */
export const MAX_NODES = 50_000;

type Attributes = Record<string, unknown>;
type Check = (value: unknown, attrs: Attributes) => boolean;
/** Attributes of a node or mark; one that is marked required has no default to fall back on. */
type AttributeRules = Record<string, { check: Check; required?: true }>;

const wholeUpTo =
  (max: number): Check =>
  (value) =>
    Number.isInteger(value) && (value as number) >= 1 && (value as number) <= max;
const pixels: Check = (value) => value === null || wholeUpTo(100_000)(value, {});
const textUpTo =
  (max: number): Check =>
  (value) =>
    typeof value === 'string' && value.length <= max && storable(value);

const CELL: AttributeRules = {
  colspan: { check: wholeUpTo(MAX_SPAN) },
  rowspan: { check: wholeUpTo(MAX_SPAN) },
  colwidth: { check: (value) => value === null },
};

const NODES: Record<string, AttributeRules> = {
  doc: {},
  paragraph: {},
  text: {},
  hardBreak: {},
  horizontalRule: {},
  blockquote: {},
  bulletList: {},
  listItem: {},
  table: {},
  tableRow: {},
  heading: { level: { check: (value) => value === 2 || value === 3, required: true } },
  orderedList: {
    start: { check: wholeUpTo(MAX_LIST_START) },
    type: { check: (value) => value === null || LIST_TYPES.some((type) => type === value) },
  },
  tableHeader: CELL,
  tableCell: CELL,
  image: {
    fileId: { check: isFileId, required: true },
    src: {
      check: (value, attrs) => typeof attrs.fileId === 'string' && value === pictureSrc(attrs.fileId),
      required: true,
    },
    alt: { check: textUpTo(LIMITS.altText) },
    caption: { check: textUpTo(LIMITS.caption) },
    width: { check: pixels },
    height: { check: pixels },
  },
  embed: {
    provider: { check: isEmbedProvider, required: true },
    id: { check: (value, attrs) => isEmbedId(attrs.provider, value), required: true },
    title: { check: (value) => isEmbedTitle(value) && storable(value), required: true },
  },
};

const MARKS: Record<string, AttributeRules> = {
  bold: {},
  italic: {},
  link: { href: { check: (value) => safeHref(value) !== null, required: true } },
};

/** The names that a document may use; a test holds them equal to the shared schema. */
export const CHECKED_TYPES = { nodes: NODES, marks: MARKS };

/** What PostgreSQL's jsonb can keep: no NUL, no half of a surrogate pair. */
function storable(text: string): boolean {
  return text.isWellFormed() && !text.includes('\u0000');
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

export type DocumentFault =
  | { kind: 'invalid'; at: string; why: PlaceFault }
  | { kind: 'tooLarge'; bytes: number }
  | { kind: 'tooLong' };

/**
 * The first thing in a document from outside that may not be there, with its place: block number and the
 * names on the way to it. Null when every node, mark and attribute is known and well formed; whether they
 * stand in an allowed order is the schema's to say.
 */
export function findFault(input: unknown): DocumentFault | null {
  let nodes = 0;
  let characters = 0;

  const invalid = (why: PlaceFault, ...path: string[]): DocumentFault => ({
    kind: 'invalid',
    at: (path.length > 1 ? path.slice(1) : path).join(' > '),
    why,
  });
  const whyOf = (name: string, key: string): PlaceFault => {
    if (name === 'link' && key === 'href') return 'link';
    return name === 'image' && (key === 'src' || key === 'fileId') ? 'picture' : 'attribute';
  };
  const named = (value: unknown) => (typeof value === 'string' ? value.slice(0, 40) : '?');

  function attributeFault(
    rules: AttributeRules,
    attrs: unknown,
    path: string[],
    label: string,
    type: string,
  ) {
    const name = `${label}${type}`;
    if (attrs !== undefined && attrs !== null && !isPlainObject(attrs))
      return invalid('attribute', ...path, `${name}.attrs`);
    const given: Attributes = attrs ?? {};
    for (const key of Object.keys(given)) {
      const rule = Object.hasOwn(rules, key) ? rules[key] : undefined;
      if (!rule?.check(given[key], given))
        return invalid(whyOf(type, key), ...path, `${name}.${key.slice(0, 40)}`);
    }
    const missing = Object.keys(rules).find((key) => rules[key]?.required && !(key in given));
    return missing ? invalid(whyOf(type, missing), ...path, `${name}.${missing}`) : null;
  }

  function markFault(marks: unknown, path: string[]): DocumentFault | null {
    if (marks === undefined) return null;
    if (!Array.isArray(marks) || marks.length > 10) return invalid('unknown', ...path, 'marks');
    for (const mark of marks) {
      if (!isPlainObject(mark)) return invalid('unknown', ...path, 'marks');
      const rules =
        typeof mark.type === 'string' && Object.hasOwn(MARKS, mark.type) ? MARKS[mark.type] : null;
      if (!rules) return invalid('unknown', ...path, named(mark.type));
      const unknownKey = Object.keys(mark).find((key) => key !== 'type' && key !== 'attrs');
      if (unknownKey) return invalid('attribute', ...path, `${mark.type}.${unknownKey.slice(0, 40)}`);
      const fault = attributeFault(rules, mark.attrs, path, '', named(mark.type));
      if (fault) return fault;
    }
    return null;
  }

  function nodeFault(node: unknown, above: string[], label: string): DocumentFault | null {
    nodes += 1;
    if (nodes > MAX_NODES) return { kind: 'tooLong' };
    if (!isPlainObject(node)) return invalid('unknown', ...above, `${label}?`);
    const { type, attrs, content, marks, text, ...others } = node;
    const path = [...above, `${label}${named(type)}`];
    const rules = typeof type === 'string' && Object.hasOwn(NODES, type) ? NODES[type] : null;
    if (!rules || (type === 'doc') !== (above.length === 0)) return invalid('unknown', ...path);
    if (path.length > MAX_DEPTH) return invalid('depth', ...path.slice(0, 3), '…', 'depth');
    const extra = Object.keys(others)[0];
    if (extra) return invalid('attribute', ...above, `${label}${type}.${extra.slice(0, 40)}`);
    if ((type === 'text') !== (text !== undefined)) return invalid('text', ...path);
    if (text !== undefined) {
      if (typeof text !== 'string' || text === '' || !storable(text)) return invalid('text', ...path);
      characters += text.length;
      if (characters > LIMITS.documentBytes) return { kind: 'tooLarge', bytes: characters };
    }
    const fault = attributeFault(rules, attrs, above, label, type as string) ?? markFault(marks, path);
    if (fault) return fault;
    if (content === undefined) return null;
    if (!Array.isArray(content)) return invalid('order', ...path, 'content');
    // Not `entries()` over holes or a million items at once: the count above stops a hostile length.
    for (let index = 0; index < content.length; index += 1) {
      const below = nodeFault(content[index], path, above.length === 0 ? `#${index + 1} ` : '');
      if (below) return below;
    }
    return null;
  }

  return nodeFault(input, [], '');
}
