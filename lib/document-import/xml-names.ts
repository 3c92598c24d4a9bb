/** The prefixes that Word writes; another program, or Word's strict format, may name the same otherwise. */
const PREFIXES: Record<string, string> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://schemas.openxmlformats.org/drawingml/2006/main': 'a',
  'http://schemas.openxmlformats.org/drawingml/2006/picture': 'pic',
  'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing': 'wp',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'urn:schemas-microsoft-com:vml': 'v',
};

type Attributes = Record<string, string>;

/** Brings names to Word's own prefixes. */
export interface Naming {
  element(name: string): string;
  attributes(given: Attributes): Attributes;
}

const AS_GIVEN: Naming = { element: (name) => name, attributes: (given) => given };

/** The naming of a file by what its root declares; costs nothing where the prefixes are Word's. */
export function namingOf(root: Attributes): Naming {
  const renamed = new Map<string, string>();
  for (const [key, address] of Object.entries(root)) {
    const own = Object.hasOwn(PREFIXES, address) ? PREFIXES[address] : undefined;
    const used = key === 'xmlns' ? '' : /^xmlns:(.+)$/.exec(key)?.[1];
    if (own !== undefined && used !== undefined && used !== own) renamed.set(used, own);
  }
  if (renamed.size === 0) return AS_GIVEN;
  const rename = (name: string, bare: string) => {
    const colon = name.indexOf(':');
    const prefix = renamed.get(colon < 0 ? bare : name.slice(0, colon));
    return prefix === undefined ? name : `${prefix}:${name.slice(colon + 1)}`;
  };
  return {
    element: (name) => rename(name, ''),
    // An attribute without a prefix has no namespace, whatever the default is.
    attributes: (given) =>
      Object.fromEntries(Object.entries(given).map(([name, value]) => [rename(name, 'none'), value])),
  };
}
