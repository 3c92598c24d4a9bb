import type { RichNode } from '@/lib/richtext/document';
import { type FlatBlock, gatherBlocks, headingNode, paragraphNode } from '../blocks';
import type { LeftOutCounter } from '../imported-text';
import { InlineBuilder, plainRuns } from '../inline';
import { childOf, elementsOf, isOn, settingOf, type XmlElement } from '../xml';
import { passedOver } from './content-control';
import { branchOf, type DrawingPart } from './drawings';
import type { Numbering } from './numbering';
import type { Relation } from './package';
import type { Pictures } from './pictures';
import type { RunReader } from './runs';
import { numberingOf, type Styles } from './styles';
import { type CellSource, tableNode } from './table';
import { cellsOf, WRAPPERS } from './table-rows';

export interface BodyParts {
  styles: Styles;
  numbering: Numbering;
  runs: RunReader;
  relations: ReadonlyMap<string, Relation>;
  pictures: Pictures;
  leftOut: LeftOutCounter;
}

/** Turns elements of a Word document's body into blocks, in the order of reading. */
export class BodyReader {
  constructor(private readonly parts: BodyParts) {}

  private builder = new InlineBuilder();
  private asides: DrawingPart[] = [];

  /** @param inTable a table within a table is read as the blocks of its cells */
  read(element: XmlElement, inTable = false): FlatBlock[] {
    if (element.name === 'w:p') return this.paragraph(element, inTable);
    if (element.name === 'w:tbl') {
      return [...this.rest(inTable), ...(inTable ? this.nested(element) : this.table(element))];
    }
    if (element.name === 'mc:AlternateContent') return this.within(branchOf(element) ?? element, inTable);
    const passed = element.name === 'w:sdt' ? passedOver(element) : null;
    if (passed) {
      this.parts.leftOut.add(passed);
      return [];
    }
    return WRAPPERS.has(element.name) ? this.within(element, inTable) : [];
  }

  /** What waited for a paragraph to go on with, where none came. */
  rest(inTable = false): FlatBlock[] {
    const inline = this.builder.take();
    const words: FlatBlock[] = inline.length > 0 ? [{ kind: 'node', node: paragraphNode(inline) }] : [];
    return [...words, ...this.besides(inTable, words.length > 0)];
  }

  private within(element: XmlElement, inTable: boolean): FlatBlock[] {
    return elementsOf(element).flatMap((child) => this.read(child, inTable));
  }

  private paragraph(element: XmlElement, inTable: boolean): FlatBlock[] {
    const properties = childOf(element, 'w:pPr');
    this.parts.runs.read(element, this.builder);
    this.asides.push(...this.parts.runs.takeAsides());
    if (goesOn(properties)) return [];
    const inline = this.builder.take();
    const block = inline.length > 0 ? this.block(properties, inline) : null;
    return [...(block ? [block] : []), ...this.besides(inTable, block !== null)];
  }

  private block(properties: XmlElement | undefined, inline: RichNode[]): FlatBlock | null {
    const { styles, numbering, leftOut } = this.parts;
    const named = settingOf(properties, 'w:pStyle');
    const style = styles.paragraph(named);
    if (style.contents) {
      leftOut.add('contents');
      return null;
    }
    const outline = settingOf(properties, 'w:outlineLvl');
    const rank = outline && /^[0-8]$/.test(outline) ? Number(outline) + 1 : style.rank;
    if (rank !== null) return { kind: 'node', node: headingNode(rank, plainRuns(inline)) };
    const own = numberingOf(properties);
    const list = own.list ?? style.numbering.list;
    const item = numbering.next({ list, level: own.level ?? style.numbering.level }, named);
    if (item) return { kind: 'item', numbering: item, inline };
    return { kind: style.quote ? 'quote' : 'node', node: paragraphNode(inline) };
  }

  /** Text boxes and pictures of the paragraph that has just ended; pictures stay with its words. */
  private besides(inTable: boolean, words: boolean): FlatBlock[] {
    const asides = this.asides;
    this.asides = [];
    return asides.flatMap((part): FlatBlock[] => {
      if (part.kind === 'box') return [...this.within(part.content, inTable), ...this.rest(inTable)];
      const node = this.parts.pictures.node(this.parts.relations.get(part.relation ?? ''), part.alt);
      return node ? [{ kind: words ? 'beside' : 'node', node }] : [];
    });
  }

  private nested(table: XmlElement): FlatBlock[] {
    this.parts.leftOut.add('nestedTable');
    return this.rowsOf(table).flatMap(({ cells }) => cells.flatMap((cell) => this.blocksOf(cell)));
  }

  private rowsOf(table: XmlElement): { row: XmlElement; cells: XmlElement[] }[] {
    return cellsOf(table).filter(({ row }) => {
      const deleted = childOf(childOf(row, 'w:trPr'), 'w:del') !== undefined;
      if (deleted) this.parts.leftOut.add('deletion');
      return !deleted;
    });
  }

  private table(table: XmlElement): FlatBlock[] {
    const rows = this.rowsOf(table).map(({ row, cells }) => {
      const properties = childOf(row, 'w:trPr');
      const before = Number(settingOf(properties, 'w:gridBefore') ?? 0);
      const empty: CellSource = { content: [paragraphNode([])], colspan: before, continues: false };
      const read = cells.map((cell) => this.cell(cell));
      return {
        header: isOn(properties, 'w:tblHeader') === true,
        cells: before > 0 ? [empty, ...read] : read,
      };
    });
    const node = tableNode(rows);
    return node ? [{ kind: 'node', node }] : [];
  }

  private cell(cell: XmlElement): CellSource {
    const properties = childOf(cell, 'w:tcPr');
    const merge = childOf(properties, 'w:vMerge');
    const content: RichNode[] = gatherBlocks(this.blocksOf(cell), this.parts.leftOut);
    return {
      content: content.length > 0 ? content : [paragraphNode([])],
      colspan: Number(settingOf(properties, 'w:gridSpan') ?? 1),
      continues: merge !== undefined && merge.attributes['w:val'] !== 'restart',
    };
  }

  private blocksOf(cell: XmlElement): FlatBlock[] {
    return [...this.within(cell, true), ...this.rest(true)];
  }
}

/** True for a large first letter in a frame of its own, and where the end of a paragraph was deleted. */
function goesOn(properties: XmlElement | undefined): boolean {
  const mark = childOf(properties, 'w:rPr');
  if (childOf(mark, 'w:del') || childOf(mark, 'w:moveFrom')) return true;
  const dropCap = childOf(properties, 'w:framePr')?.attributes['w:dropCap'] ?? 'none';
  return dropCap !== 'none';
}
