/** A tag as found in HTML text; attribute values are still escaped. */
export interface FoundTag {
  name: string;
  attributes: Record<string, string>;
}

const TAG = /^<\/?([a-z][a-z0-9]*)((?:\s+[a-zA-Z-]+(?:="[^"<>]*")?)*)\s*\/?>/;
const ATTRIBUTE = /([a-zA-Z-]+)(?:="([^"]*)")?/g;

/**
 * Every tag of a rendered text. Stricter than a browser: a `<` that begins no well-formed tag, a value
 * without quotes or with a bracket in it is an error, as a renderer that escapes never writes one.
 * @throws Error with the place
 */
export function tagsOf(html: string): FoundTag[] {
  const tags: FoundTag[] = [];
  for (let at = html.indexOf('<'); at !== -1; at = html.indexOf('<', at + 1)) {
    const match = TAG.exec(html.slice(at));
    if (!match?.[1]) throw new Error(`Not a tag: ${html.slice(at, at + 60)}`);
    const attributes = [...(match[2] ?? '').matchAll(ATTRIBUTE)].map(([, key, value]) => [key, value ?? '']);
    tags.push({ name: match[1], attributes: Object.fromEntries(attributes) });
  }
  return tags;
}

/** Rendered text without its tags, as a reader sees it. */
export function textOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&');
}
