/** A person whose name can stand in a text after "@". */
export interface Nameable {
  id: string;
  name: string;
}

/** A piece of a comment: plain words, or a person named in it. */
export type MentionRun = { kind: 'words'; text: string } | { kind: 'person'; id: string; name: string };

/** A name being typed after "@", up to the caret: where its "@" stands and what follows it. */
export interface OpenMention {
  start: number;
  query: string;
}

/** Longer ones are not names being looked for but sentences with an "@" somewhere before. */
const LONGEST_QUERY = 40;

const WORD_CHARACTER = /[\p{L}\p{N}_]/u;

/** The mention that the caret stands in, or null. An address ("a@b") is none: its "@" follows a letter. */
export function openMention(text: string, caret: number): OpenMention | null {
  const start = text.lastIndexOf('@', caret - 1);
  if (start < 0 || (start > 0 && WORD_CHARACTER.test(text.charAt(start - 1)))) return null;
  const query = text.slice(start + 1, caret);
  if (query.length > LONGEST_QUERY || /\n|^\s|\s{2}/.test(query)) return null;
  return { start, query };
}

/** People with a word of their name, and after them those with a word of their post, that begins with the query. */
export function matchPeople<P extends Nameable & { position?: string }>(
  people: readonly P[],
  query: string,
): P[] {
  const wanted = query.trim().toLocaleLowerCase('id');
  if (wanted === '') return [...people];
  const fits = (words = '') => ` ${words.toLocaleLowerCase('id')}`.includes(` ${wanted}`);
  const byName = people.filter(({ name }) => fits(name));
  const byPost = people.filter((person) => !byName.includes(person) && fits(person.position));
  return [...byName, ...byPost];
}

/** The text with the open mention replaced by a name, and where the caret stands after it. */
export function completeMention(
  text: string,
  { start, query }: OpenMention,
  name: string,
): { text: string; caret: number } {
  const before = `${text.slice(0, start)}@${name} `;
  const after = text.slice(start + 1 + query.length).replace(/^ /, '');
  return { text: before + after, caret: before.length };
}

/** The text in runs, every "@name" of the given people as a person; the longest name that fits counts. */
export function mentionRuns(text: string, people: readonly Nameable[]): MentionRun[] {
  const known = people.filter(({ name }) => name !== '').toSorted((a, b) => b.name.length - a.name.length);
  const runs: MentionRun[] = [];
  let words = '';
  for (let at = 0; at < text.length; ) {
    const person = text[at] === '@' ? known.find(({ name }) => namedAt(text, at, name)) : undefined;
    if (!person) {
      words += text[at];
      at += 1;
      continue;
    }
    if (words) runs.push({ kind: 'words', text: words });
    words = '';
    runs.push({ kind: 'person', id: person.id, name: person.name });
    at += person.name.length + 1;
  }
  if (words) runs.push({ kind: 'words', text: words });
  return runs;
}

function namedAt(text: string, at: number, name: string): boolean {
  const end = at + 1 + name.length;
  if (at > 0 && WORD_CHARACTER.test(text.charAt(at - 1))) return false;
  return text.slice(at + 1, end) === name && !WORD_CHARACTER.test(text.charAt(end));
}

/** Ids of the people whom a text names, each once, in the order of the text. */
export function mentionedIn(text: string, people: readonly Nameable[]): string[] {
  const ids = mentionRuns(text, people).flatMap((run) => (run.kind === 'person' ? [run.id] : []));
  return [...new Set(ids)];
}
