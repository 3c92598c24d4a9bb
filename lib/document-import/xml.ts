import sax from 'sax';
import { IMPORT_LIMITS } from './import-limits';
import { ImportFault } from './imported-text';
import { type Naming, namingOf } from './xml-names';

export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: (XmlElement | string)[];
}

const CHUNK = 32_768;
// The types lag behind: without it every name of HTML's would be an entity.
const OPTIONS = { strictEntities: true, position: false } as sax.SAXOptions;

/**
 * Hands over each element at a level of the document (1 is the root), one after another, so that at no time
 * more than one of them is held. A document type is refused, and with it every entity of its own.
 * @param take gets the element and the names of those around it
 * @returns the name of the root
 * @throws ImportFault
 */
export function eachElement(
  source: Buffer,
  level: number,
  take: (element: XmlElement, around: readonly string[]) => void,
): string | null {
  let root: string | null = null;
  let naming: Naming | undefined;
  const parser = sax.parser(true, OPTIONS);
  const around: string[] = [];
  const open: XmlElement[] = [];
  parser.onerror = () => {
    throw new ImportFault('documentBroken');
  };
  parser.ondoctype = () => {
    throw new ImportFault('documentEntities');
  };
  parser.onopentag = (tag) => {
    naming ??= namingOf(tag.attributes as Record<string, string>);
    const name = naming.element(tag.name);
    root ??= name;
    if (around.length + open.length >= IMPORT_LIMITS.xmlDepth) throw new ImportFault('documentNested');
    if (open.length === 0 && around.length < level - 1) {
      around.push(name);
      return;
    }
    const attributes = naming.attributes(tag.attributes as Record<string, string>);
    const element: XmlElement = { name, attributes, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  };
  parser.ontext = (text) => {
    open.at(-1)?.children.push(text);
  };
  parser.oncdata = parser.ontext;
  parser.onclosetag = () => {
    const closed = open.pop();
    if (!closed) around.pop();
    else if (open.length === 0) take(closed, around);
  };
  const text = decode(source);
  for (let at = 0; at < text.length; at += CHUNK) parser.write(text.slice(at, at + CHUNK));
  parser.close();
  return root;
}

function decode(source: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(source);
  } catch {
    throw new ImportFault('documentBroken');
  }
}

/** The first child of that name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find(
    (child): child is XmlElement => typeof child !== 'string' && child.name === name,
  );
}

/** The elements directly within one. */
export function elementsOf(element: XmlElement): XmlElement[] {
  return element.children.filter((child) => typeof child !== 'string');
}

/** All text within an element. */
export function textOf(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}

/** True when an element of that name lies anywhere within. */
export function holds(element: XmlElement, names: readonly string[]): boolean {
  return elementsOf(element).some((child) => names.includes(child.name) || holds(child, names));
}

/** `w:val` of the first child of that name; undefined when the child or its value is missing. */
export function settingOf(element: XmlElement | undefined, name: string): string | undefined {
  return childOf(element, name)?.attributes['w:val'];
}

/** A property that is on or off in Word's way: there without a value means on. */
export function isOn(element: XmlElement | undefined, name: string): boolean | undefined {
  const property = childOf(element, name);
  if (!property) return undefined;
  return !['0', 'false', 'off', 'none'].includes(property.attributes['w:val'] ?? '1');
}
