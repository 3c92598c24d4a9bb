/** A content line of iCal (RFC 5545, 3.1): its name and parameters in capitals, and its raw value. */
export interface IcsLine {
  line: number;
  name: string;
  params: ReadonlyMap<string, string>;
  value: string;
}

/** Joins what was folded: a line that begins with a space or tab goes on from the one before. */
function unfold(text: string): { line: number; text: string }[] {
  const lines: { line: number; parts: string[] }[] = [];
  for (const [i, part] of text.split(/\r\n|\n|\r/).entries()) {
    const last = lines.at(-1);
    if (/^[ \t]/.test(part) && last) last.parts.push(part.slice(1));
    else if (part !== '') lines.push({ line: i + 1, parts: [part] });
  }
  return lines.map(({ line, parts }) => ({ line, text: parts.join('') }));
}

/** Where a line's value begins: after the first colon outside quotes; -1 when there is none. */
function colonOf(text: string): number {
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '"') quoted = !quoted;
    else if (text[at] === ':' && !quoted) return at;
  }
  return -1;
}

/** The content lines of an iCal text; what has no name and value is left out. */
export function icsLines(text: string): IcsLine[] {
  return unfold(text).flatMap(({ line, text: content }) => {
    const colon = colonOf(content);
    if (colon < 1) return [];
    const [name = '', ...rest] = content.slice(0, colon).split(';');
    const params = rest.map((param): [string, string] => {
      const equals = param.indexOf('=');
      return [
        param.slice(0, equals).toUpperCase(),
        param
          .slice(equals + 1)
          .replaceAll('"', '')
          .toUpperCase(),
      ];
    });
    return [
      { line, name: name.trim().toUpperCase(), params: new Map(params), value: content.slice(colon + 1) },
    ];
  });
}

/** Text as it was before it was escaped (RFC 5545, 3.3.11); a line break becomes a space. */
export function unescapeText(value: string): string {
  return value
    .replace(/\\([\\;,nN])/g, (_, sign: string) => (sign === 'n' || sign === 'N' ? ' ' : sign))
    .trim();
}

/** Text ready to stand in a content line. */
export function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r\n|\r|\n/g, '\\n');
}

/** Folds a content line so that no part is longer than 75 octets of UTF-8, never inside a character. */
export function foldLine(text: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const character of text) {
    const size = Buffer.byteLength(character);
    if (octets + size > 75) {
      parts.push(part);
      part = ' ';
      octets = 1;
    }
    part += character;
    octets += size;
  }
  return [...parts, part].join('\r\n');
}
