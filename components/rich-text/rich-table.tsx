import type { Node } from '@tiptap/pm/model';
import type { ReactNode } from 'react';
import { fill, WORDS } from '@/messages/public-words';

interface RichTableProps {
  table: Node;
  renderBlock: (block: Node, cell: Node) => ReactNode;
}

function childrenOf(node: Node): Node[] {
  return Array.from({ length: node.childCount }, (_, index) => node.child(index));
}

const isHeader = (cell: Node) => cell.type.name === 'tableHeader';

/**
 * A table that scrolls inside itself on a phone. A first row of headers is the `<thead>`; headers tell
 * which column or row they head.
 */
export function RichTable({ table, renderBlock }: RichTableProps) {
  const rows = childrenOf(table).map(childrenOf);
  const [first, ...others] = rows;
  const head = first?.length && first.every(isHeader) ? first : null;
  const columns = head
    ?.map((cell) => cell.textContent.trim())
    .filter(Boolean)
    .join(', ');
  const { table: plain, tableOf } = WORDS.article;

  const renderRow = (cells: Node[], scope: 'col' | 'row', key: number) => (
    <tr key={key}>
      {cells.map((cell, index) => {
        const props = {
          colSpan: cell.attrs.colspan > 1 ? cell.attrs.colspan : undefined,
          rowSpan: cell.attrs.rowspan > 1 ? cell.attrs.rowspan : undefined,
          children: childrenOf(cell).map((block) => renderBlock(block, cell)),
        };
        // biome-ignore lint/suspicious/noArrayIndexKey: a rendered document does not change
        return isHeader(cell) ? <th key={index} scope={scope} {...props} /> : <td key={index} {...props} />;
      })}
    </tr>
  );

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section data-table-scroll="" aria-label={columns ? fill(tableOf, { columns }) : plain} tabIndex={0}>
      <table>
        {head && <thead>{renderRow(head, 'col', 0)}</thead>}
        <tbody>{(head ? others : rows).map((cells, index) => renderRow(cells, 'row', index))}</tbody>
      </table>
    </section>
  );
}
