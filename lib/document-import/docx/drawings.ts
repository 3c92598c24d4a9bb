import { elementsOf, holds, type XmlElement } from '../xml';

/** What lies in a drawing and can be carried. */
export type DrawingPart =
  | { kind: 'box'; content: XmlElement }
  | { kind: 'picture'; relation: string | undefined; alt: string };

const CARRIED = ['w:t', 'w:sym', 'pic:pic', 'v:imagedata', 'a:blip'];

/**
 * The branch of a thing that Word wrote twice, for its newer and its older readers: the first with something
 * to carry. Emoji stand only in the older one, charts as pictures too.
 */
export function branchOf(alternatives: XmlElement): XmlElement | undefined {
  const branches = elementsOf(alternatives).filter(
    ({ name }) => name === 'mc:Choice' || name === 'mc:Fallback',
  );
  return branches.find((branch) => holds(branch, CARRIED)) ?? branches[0];
}

/** Text boxes and pictures of a drawing in their order, each once. */
export function partsOf(drawing: XmlElement): DrawingPart[] {
  const parts: DrawingPart[] = [];
  let alt = '';
  const look = (element: XmlElement) => {
    const { name, attributes } = element;
    if (name === 'w:txbxContent') parts.push({ kind: 'box', content: element });
    else if (name === 'mc:AlternateContent') lookInto(branchOf(element));
    else if (name === 'a:blip') parts.push({ kind: 'picture', relation: attributes['r:embed'], alt });
    else if (name === 'v:imagedata') parts.push({ kind: 'picture', relation: attributes['r:id'], alt });
    else {
      if (name === 'wp:docPr' || name === 'pic:cNvPr') alt = described(attributes.descr) || alt;
      if (name === 'v:shape') alt = described(attributes.alt);
      lookInto(element);
    }
  };
  const lookInto = (element: XmlElement | undefined) => {
    if (element) elementsOf(element).forEach(look);
  };
  lookInto(drawing);
  return parts;
}

/** A description that a person wrote: not the name of the file, nor the note that a program guessed it. */
function described(text: string | undefined): string {
  const [first = ''] = (text ?? '').split(/\r?\n/);
  const words = first.trim();
  return /\.(?:jpe?g|png|gif|webp|bmp|tiff?|[ew]mf)$/i.test(words) || /^https?:\S+$/i.test(words)
    ? ''
    : words;
}
