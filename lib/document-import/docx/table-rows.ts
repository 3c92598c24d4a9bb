import { elementsOf, type XmlElement } from '../xml';

/** Elements around blocks, rows and cells that say nothing of their own. */
export const WRAPPERS = new Set(['w:sdt', 'w:sdtContent', 'w:ins', 'w:moveTo', 'w:smartTag', 'w:customXml']);

/** Rows and cells also from within the elements that Word may put around them. */
export function cellsOf(table: XmlElement): { row: XmlElement; cells: XmlElement[] }[] {
  const unwrapped = (element: XmlElement, name: string): XmlElement[] =>
    elementsOf(element).flatMap((child) => {
      if (child.name === name) return [child];
      return WRAPPERS.has(child.name) ? unwrapped(child, name) : [];
    });
  return unwrapped(table, 'w:tr').map((row) => ({ row, cells: unwrapped(row, 'w:tc') }));
}
