import { safeHref } from '@/lib/richtext/safe-link';
import type { LeftOutCounter } from '../imported-text';
import type { InlineBuilder, RunMarks } from '../inline';
import { childOf, elementsOf, holds, isOn, settingOf, textOf, type XmlElement } from '../xml';
import { passedOver } from './content-control';
import { branchOf, type DrawingPart, partsOf } from './drawings';
import { Fields, withPlace } from './fields';
import type { Notes } from './notes';
import type { Relation } from './package';
import type { Styles } from './styles';
import { shiftedText, symbolText } from './symbols';

/** What Word only needs for itself. */
const PASSED_OVER = new Set(['w:pPr', 'w:rPr', 'w:sdtPr', 'w:sdtEndPr', 'w:tcPr', 'w:tblPr']);

export interface RunParts {
  styles: Styles;
  relations: ReadonlyMap<string, Relation>;
  notes: Notes;
  leftOut: LeftOutCounter;
}

/** Reads the runs of a paragraph: text, line breaks, links, and what has to be left out. */
export class RunReader {
  private readonly fields = new Fields((address) => this.linkOf(address));
  private asides: DrawingPart[] = [];

  constructor(private readonly parts: RunParts) {}

  read(element: XmlElement, into: InlineBuilder, href: string | null = null): void {
    for (const child of elementsOf(element)) this.one(child, into, href);
  }

  /** Text boxes and pictures that were met since the last time. */
  takeAsides(): DrawingPart[] {
    const taken = this.asides;
    this.asides = [];
    return taken;
  }

  private one(child: XmlElement, into: InlineBuilder, href: string | null): void {
    const { name, attributes } = child;
    const { relations, leftOut } = this.parts;
    if (PASSED_OVER.has(name)) return;
    if (name === 'w:r') this.run(child, into, href);
    else if (name === 'w:hyperlink') {
      const target = relations.get(attributes['r:id'] ?? '');
      const address = target?.external ? withPlace(target.target, attributes['w:anchor']) : undefined;
      this.read(child, into, this.linkOf(address));
    } else if (name === 'w:fldSimple')
      this.read(child, into, this.fields.link(attributes['w:instr'] ?? '') ?? href);
    else if (name === 'w:del' || name === 'w:moveFrom') {
      // What was moved stands where it was moved to.
      if (name === 'w:del') leftOut.add('deletion');
      this.fields.passOver(child);
    } else if (name === 'm:oMath' || name === 'm:oMathPara') leftOut.add('equation');
    else if (name === 'w:sdt' && passedOver(child)) leftOut.add('prompt');
    else if (name === 'mc:AlternateContent') this.read(branchOf(child) ?? child, into, href);
    else this.read(child, into, href);
  }

  private run(run: XmlElement, into: InlineBuilder, href: string | null): void {
    const properties = childOf(run, 'w:rPr');
    if (isOn(properties, 'w:vanish')) {
      if (holds(run, ['w:t'])) this.parts.leftOut.add('hiddenText');
      this.fields.passOver(run);
      return;
    }
    const style = this.parts.styles.run(settingOf(properties, 'w:rStyle'));
    const link = href ?? this.fields.href;
    const marks: RunMarks = {
      bold: isOn(properties, 'w:b') ?? style.bold,
      italic: isOn(properties, 'w:i') ?? style.italic,
      href: link,
    };
    // Word underlines links of itself.
    if ((isOn(properties, 'w:u') && !link) || isOn(properties, 'w:strike'))
      this.parts.leftOut.add('formatting');
    const shift = settingOf(properties, 'w:vertAlign');
    for (const part of elementsOf(run)) this.part(part, into, marks, shift);
  }

  private part(part: XmlElement, into: InlineBuilder, marks: RunMarks, shift: string | undefined): void {
    const { attributes } = part;
    if (part.name === 'w:fldChar') this.fields.mark(attributes['w:fldCharType'] ?? '');
    if (part.name === 'w:instrText') this.fields.instruct(textOf(part));
    if (!this.fields.shows) return;
    switch (part.name) {
      case 'w:t':
        into.text(this.shifted(textOf(part), shift), marks);
        break;
      case 'w:sym':
        this.symbol(symbolText(attributes['w:font'], attributes['w:char']), into, marks);
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
        if ((attributes['w:type'] ?? 'textWrapping') === 'textWrapping') into.lineBreak();
        break;
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        this.note(part, into);
        break;
      case 'w:commentReference':
        this.parts.leftOut.add('comment');
        break;
      case 'w:ruby':
        this.read(childOf(part, 'w:rubyBase') ?? part, into, marks.href);
        break;
      case 'mc:AlternateContent':
        for (const inner of elementsOf(branchOf(part) ?? part)) this.part(inner, into, marks, shift);
        break;
      case 'w:drawing':
      case 'w:pict':
      case 'w:object':
        this.drawing(part);
        break;
    }
  }

  private shifted(text: string, shift: string | undefined): string {
    if (shift !== 'superscript' && shift !== 'subscript') return text;
    const shifted = shiftedText(text.trim(), shift);
    if (shifted === null) this.parts.leftOut.add('formatting');
    return shifted ?? text;
  }

  private symbol(text: string | null, into: InlineBuilder, marks: RunMarks): void {
    if (text === null) this.parts.leftOut.add('symbol');
    else into.text(text, marks);
  }

  private note({ name, attributes }: XmlElement, into: InlineBuilder): void {
    const kind = name === 'w:footnoteReference' ? 'footnotes' : 'endnotes';
    const number = this.parts.notes.numberOf(kind, attributes['w:id'] ?? '');
    if (number === null) this.parts.leftOut.add('footnote');
    else into.text(shiftedText(String(number), 'superscript') ?? '');
  }

  private drawing(drawing: XmlElement): void {
    const parts = partsOf(drawing);
    if (parts.length === 0) this.parts.leftOut.add('drawing');
    this.asides.push(...parts);
  }

  /** Links to a place within the document have no target and lead nowhere on a page. */
  private linkOf(target: string | undefined): string | null {
    if (target === undefined) return null;
    const href = safeHref(target);
    if (!href) this.parts.leftOut.add('unsafeLink');
    return href;
  }
}
