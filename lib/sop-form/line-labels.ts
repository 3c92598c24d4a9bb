import type { SopTransition } from '@/lib/sop/definition';
import type { FormColumns } from './form-measures';
import type { FormSymbol, LineLabel } from './form-sheet';
import type { Point } from './route-grid';
import type { FormWords } from './row-texts';
import { textWidth } from './wrap-text';

export const LABEL_SIZE = 9.5;

/** "Ya" or "Tidak" where a line leaves a decision; "kembali" or "digabung" where it leaves work otherwise. */
export function labelOf(
  way: SopTransition,
  source: FormSymbol,
  points: Point[],
  columns: FormColumns,
  words: FormWords,
): LineLabel | null {
  const text = wordOf(way, source, words);
  const [start, next] = points;
  if (text === null || !start || !next) return null;
  if (start.x === next.x) {
    return { text, anchor: 'start', x: start.x + 5, y: start.y + (next.y > start.y ? 11 : -4) };
  }
  const width = textWidth(text, LABEL_SIZE);
  const side = Math.sign(next.x - start.x);
  if (Math.abs(next.x - start.x) >= width + 8) {
    return { text, anchor: side > 0 ? 'start' : 'end', x: start.x + side * 4, y: start.y - 4 };
  }
  return besideTurn(text, source, points, columns);
}

/** Where a line turns too soon to carry its label: under a diamond's slope, else past the turn. */
function besideTurn(
  text: string,
  source: FormSymbol,
  points: Point[],
  columns: FormColumns,
): LineLabel | null {
  const [start, next, after] = points;
  if (!start || !next) return null;
  const width = textWidth(text, LABEL_SIZE);
  const side = Math.sign(next.x - start.x);
  const down = after !== undefined && after.y > next.y;
  const lanes = columns.performers;
  const edge = side > 0 ? (lanes.at(-1)?.x ?? 0) + (lanes.at(-1)?.width ?? 0) : (lanes[0]?.x ?? 0);
  if (source.kind !== 'diamond' && Math.abs(edge - next.x) > width + 8) {
    return { text, anchor: side > 0 ? 'start' : 'end', x: next.x + side * 4, y: start.y + (down ? 12 : -5) };
  }
  const reach = Math.min(
    width,
    Math.abs(edge - start.x) - 2,
    (lanes[0]?.width ?? 0) / 2 - columns.symbol / 2 - 2,
  );
  const away = source.kind === 'diamond' ? 17 : source.height / 2 + 10;
  return {
    text,
    anchor: side > 0 ? 'end' : 'start',
    x: start.x + side * reach,
    y: start.y + (down ? 8 - away : away),
  };
}

function wordOf({ action }: SopTransition, source: FormSymbol, words: FormWords): string | null {
  if (source.kind === 'pentagon') return null;
  if (source.kind === 'diamond') {
    if (action === 'join') return words.joined;
    return action === 'sendBack' || action === 'decline' ? words.no : words.yes;
  }
  if (action === 'sendBack' || action === 'decline') return words.back;
  return action === 'join' ? words.joined : null;
}
