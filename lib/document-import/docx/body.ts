import type { RichNode } from '@/lib/richtext/document';
import { type FlatBlock, gatherBlocks, headingNode, paragraphNode } from '../blocks';
import type { LeftOutCounter } from '../imported-text';
import { InlineBuilder } from '../inline';
import { childOf, elementsOf, settingOf, type XmlElement } from '../xml';
import type { Numbering } from './numbering';
import type { RunReader } from './runs';
import type { Styles } from './styles';
import { type CellSource, tableNode } from './table';

export interface BodyParts {
  styles: Styles;
  numbering: Numbering;
  runs: RunReader;
  leftOut: LeftOutCounter;
}

/** Elements around blocks that say nothing of their own. */
const WRAPPERS = new Set(['w:sdt', 'w:sdtContent', 'w:ins', 'w:moveTo', 'w:smartTag', 'w:customXml']);

/** Turns elements of a Word document's body into blocks, in the order of reading. */
export class BodyReader {
  constructor(private readonly parts: BodyParts) {}

  /** @param inTable a table within a table is read as the blocks of its cells */
  read(element: XmlElement, inTable = false): FlatBlock[] {
    if (element.name === 'w:p') return this.paragraph(element);
    if (element.name === 'w:tbl') return inTable ? this.nested(element) : this.table(element);
    if (element.name === 'w:sdt' && isContents(element)) {
      this.parts.leftOut.add('contents');
      return [];
    }
    if (!WRAPPERS.has(element.name)) return [];
    return elementsOf(element).flatMap((child) => this.read(child, inTable));
  }

  private paragraph(element: XmlElement): FlatBlock[] {
    const { styles, numbering, runs, leftOut } = this.parts;
    const properties = childOf(element, 'w:pPr');
    const style = styles.paragraph(settingOf(properties, 'w:pStyle'));
    const builder = new InlineBuilder();
    runs.read(element, builder);
    const inline = builder.take();
    if (inline.length === 0) return [];
    if (style.contents) {
      leftOut.add('contents');
      return [];
    }
    const outline = settingOf(properties, 'w:outlineLvl');
    const rank = outline && /^[0-8]$/.test(outline) ? Number(outline) + 1 : style.rank;
    if (rank !== null) return [{ kind: 'node', node: headingNode(rank, plainRuns(inline)) }];
    const numbered = childOf(properties, 'w:numPr') ?? style.numbering;
    const item = numbered ? numbering.next(numbered) : null;
    if (item) return [{ kind: 'item', numbering: item, inline }];
    return [{ kind: style.quote ? 'quote' : 'node', node: paragraphNode(inline) }];
  }

  private nested(table: XmlElement): FlatBlock[] {
    this.parts.leftOut.add('nestedTable');
    return cellsOf(table).flatMap(({ cells }) => cells.flatMap((cell) => this.blocksOf(cell)));
  }

  private table(table: XmlElement): FlatBlock[] {
    const rows = cellsOf(table).map(({ row, cells }) => ({
      header: childOf(childOf(row, 'w:trPr'), 'w:tblHeader') !== undefined,
      cells: cells.map((cell) => this.cell(cell)),
    }));
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
    return elementsOf(cell).flatMap((child) => this.read(child, true));
  }
}

function isContents(sdt: XmlElement): boolean {
  const gallery = settingOf(childOf(childOf(sdt, 'w:sdtPr'), 'w:docPartObj'), 'w:docPartGallery');
  return gallery === 'Table of Contents';
}

/** Rows and cells also from within the elements that Word may put around them. */
function cellsOf(table: XmlElement): { row: XmlElement; cells: XmlElement[] }[] {
  const unwrapped = (element: XmlElement, name: string): XmlElement[] =>
    elementsOf(element).flatMap((child) => {
      if (child.name === name) return [child];
      return WRAPPERS.has(child.name) ? unwrapped(child, name) : [];
    });
  return unwrapped(table, 'w:tr').map((row) => ({ row, cells: unwrapped(row, 'w:tc') }));
}

/** A heading is bold by its style; the marks of its runs would only double it. */
function plainRuns(inline: RichNode[]): RichNode[] {
  const builder = new InlineBuilder();
  for (const { type, text, marks } of inline) {
    const href = marks?.find((mark) => mark.type === 'link')?.attrs?.href;
    const italic = marks?.some((mark) => mark.type === 'italic') ?? false;
    if (type === 'hardBreak') builder.text(' ');
    else builder.text(text ?? '', { italic, href: typeof href === 'string' ? href : null });
  }
  return builder.take();
}
