import { elementsOf, type XmlElement } from '../xml';

/** A field of Word's ("HYPERLINK …", "PAGE"): its instruction is code, its result is text. */
interface Field {
  instruction: string;
  shows: boolean;
  href: string | null;
}

/** The fields that are open at a place of the text; one may lie within another and go over paragraphs. */
export class Fields {
  private readonly open: Field[] = [];

  /** @param linkOf judges the address of a link */
  constructor(private readonly linkOf: (address: string | undefined) => string | null) {}

  mark(type: string): void {
    const field = this.open.at(-1);
    if (type === 'begin') this.open.push({ instruction: '', shows: false, href: null });
    else if (type === 'end') this.open.pop();
    else if (field) {
      field.shows = true;
      field.href = this.link(field.instruction);
    }
  }

  /** Marks of fields hold also where their text is left out, or the rest of the document would go with it. */
  passOver(element: XmlElement): void {
    for (const child of elementsOf(element)) {
      if (child.name === 'w:fldChar') this.mark(child.attributes['w:fldCharType'] ?? '');
      else this.passOver(child);
    }
  }

  instruct(text: string): void {
    const field = this.open.at(-1);
    if (field && !field.shows) field.instruction += text;
  }

  /** False while an instruction is being read. */
  get shows(): boolean {
    return this.open.every(({ shows }) => shows);
  }

  get href(): string | null {
    return this.open.find(({ href }) => href !== null)?.href ?? null;
  }

  link(instruction: string): string | null {
    const found = /^\s*HYPERLINK\s+(?:"([^"]*)"|([^\s"\\]\S*))/i.exec(instruction);
    const place = /\\l\s+"([^"]*)"/i.exec(instruction)?.[1];
    return this.linkOf(withPlace(found?.[1] ?? found?.[2], place));
  }
}

/** An address with the place on its page, which Word keeps apart. */
export function withPlace(address: string | undefined, place: string | undefined): string | undefined {
  return address && place && !address.includes('#') ? `${address}#${place}` : address;
}
