import { safeHref } from '@/lib/richtext/safe-link';
import type { LeftOutCounter } from '../imported-text';
import type { InlineBuilder, RunMarks } from '../inline';
import { childOf, elementsOf, holds, isOn, settingOf, textOf, type XmlElement } from '../xml';
import type { Styles } from './styles';

/** A field of Word's ("HYPERLINK …", "PAGE"): its instruction is code, its result is text. */
interface Field {
  instruction: string;
  shows: boolean;
  href: string | null;
}

/** Text that Word keeps to be able to take it back, and what it only needs for itself. */
const PASSED_OVER = new Set(['w:pPr', 'w:rPr', 'w:sdtPr', 'w:sdtEndPr', 'mc:Fallback', 'w:tcPr', 'w:tblPr']);
const PICTURES = ['pic:pic', 'v:imagedata', 'a:blip'];

/** Reads the runs of a paragraph: text, line breaks, links, and what has to be left out. */
export class RunReader {
  private readonly fields: Field[] = [];

  constructor(
    private readonly styles: Styles,
    private readonly targets: ReadonlyMap<string, string>,
    private readonly leftOut: LeftOutCounter,
  ) {}

  read(element: XmlElement, into: InlineBuilder, href: string | null = null): void {
    for (const child of elementsOf(element)) this.one(child, into, href);
  }

  private one(child: XmlElement, into: InlineBuilder, href: string | null): void {
    const { name, attributes } = child;
    if (PASSED_OVER.has(name)) return;
    if (name === 'w:r') this.run(child, into, href);
    else if (name === 'w:hyperlink')
      this.read(child, into, this.linkOf(this.targets.get(attributes['r:id'] ?? '')));
    else if (name === 'w:fldSimple')
      this.read(child, into, this.fieldLink(attributes['w:instr'] ?? '') ?? href);
    else if (name === 'w:del' || name === 'w:moveFrom') this.leftOut.add('deletion');
    else if (name === 'm:oMath' || name === 'm:oMathPara') this.leftOut.add('equation');
    else this.read(child, into, href);
  }

  private run(run: XmlElement, into: InlineBuilder, href: string | null): void {
    const properties = childOf(run, 'w:rPr');
    if (isOn(properties, 'w:vanish')) {
      if (holds(run, ['w:t'])) this.leftOut.add('hiddenText');
      return;
    }
    const style = this.styles.run(settingOf(properties, 'w:rStyle'));
    const link = href ?? this.fields.map((field) => field.href).find((each) => each !== null) ?? null;
    const marks: RunMarks = {
      bold: isOn(properties, 'w:b') ?? style.bold,
      italic: isOn(properties, 'w:i') ?? style.italic,
      href: link,
    };
    // Word underlines links of itself.
    if ((isOn(properties, 'w:u') && !link) || isOn(properties, 'w:strike')) this.leftOut.add('formatting');
    for (const part of elementsOf(run)) this.part(part, into, marks);
  }

  private part(part: XmlElement, into: InlineBuilder, marks: RunMarks): void {
    const field = this.fields.at(-1);
    if (part.name === 'w:fldChar') this.fieldMark(part.attributes['w:fldCharType'] ?? '');
    if (part.name === 'w:instrText') {
      if (field && !field.shows) field.instruction += textOf(part);
      return;
    }
    if (this.fields.some(({ shows }) => !shows)) return;
    switch (part.name) {
      case 'w:t':
        into.text(textOf(part), marks);
        break;
      case 'w:tab':
      case 'w:ptab':
        into.text(' ', marks);
        break;
      case 'w:noBreakHyphen':
        into.text('\u2011', marks);
        break;
      case 'w:cr':
        into.lineBreak();
        break;
      case 'w:br':
        if (!part.attributes['w:type']) into.lineBreak();
        break;
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        this.leftOut.add('footnote');
        break;
      case 'w:commentReference':
        this.leftOut.add('comment');
        break;
      case 'mc:AlternateContent':
        this.drawing(childOf(part, 'mc:Choice') ?? part);
        break;
      case 'w:drawing':
      case 'w:pict':
      case 'w:object':
        this.drawing(part);
        break;
    }
  }

  private drawing(part: XmlElement): void {
    const text = holds(part, ['w:txbxContent']);
    const picture = holds(part, PICTURES);
    if (text) this.leftOut.add('textBox');
    if (picture) this.leftOut.add('picture');
    if (!text && !picture) this.leftOut.add('drawing');
  }

  private fieldMark(type: string): void {
    const field = this.fields.at(-1);
    if (type === 'begin') this.fields.push({ instruction: '', shows: false, href: null });
    else if (type === 'end') this.fields.pop();
    else if (field) {
      field.shows = true;
      field.href = this.fieldLink(field.instruction);
    }
  }

  private fieldLink(instruction: string): string | null {
    const target = /^\s*HYPERLINK\s+"([^"]*)"/i.exec(instruction)?.[1];
    return target === undefined ? null : this.linkOf(target);
  }

  /** Links to a place within the document have no target and lead nowhere on a page. */
  private linkOf(target: string | undefined): string | null {
    if (target === undefined) return null;
    const href = safeHref(target);
    if (!href) this.leftOut.add('unsafeLink');
    return href;
  }
}
