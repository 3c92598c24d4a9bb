import type { AccountLine, FoldedLines } from './account';

/** Lines that stay whole at either end of a long account. */
const KEPT = 4;
const MOST = 2 * KEPT + 1;

/** Makes a long account readable: its first and last lines stay, what lies between becomes one sum. */
export function foldLines(lines: AccountLine[]): AccountLine[] {
  if (lines.length <= MOST) return lines;
  return [...lines.slice(0, KEPT), foldAll(lines.slice(KEPT, -KEPT)), ...lines.slice(-KEPT)];
}

function foldAll(lines: AccountLine[]): FoldedLines {
  const folded: FoldedLines = {
    ...{ kind: 'folded', from: firstDate(lines[0]!), to: lastDate(lines.at(-1)!) },
    ...{ days: 0, ms: 0, weekendDays: 0, holidays: [], pauses: 0 },
  };
  for (const line of lines) {
    if (line.kind === 'day') {
      folded.ms += line.ms;
      folded.days += line.ms > 0 ? 1 : 0;
      folded.pauses += line.parts.filter((part) => part.kind === 'paused').length;
    } else if (line.kind === 'weekend') folded.weekendDays += line.days;
    else if (line.kind === 'holiday') folded.holidays.push(line.name);
  }
  return folded;
}

function firstDate(line: AccountLine): string {
  return line.kind === 'weekend' || line.kind === 'folded' ? line.from : line.date;
}

function lastDate(line: AccountLine): string {
  return line.kind === 'weekend' || line.kind === 'folded' ? line.to : line.date;
}
