/**
 * Splits rows over printed sheets: all on one where they fit, else on as few as can hold them, filled evenly. A
 * row is never cut; one that is taller than a sheet stands alone.
 * @param heights of the rows, in the form's units
 * @param room of a sheet for its rows
 * @param joins room that the connectors take of each sheet when there are several
 * @returns the number of rows on each sheet, in order
 */
export function splitSheets(heights: number[], room: number, joins: number): number[] {
  if (heights.reduce((sum, height) => sum + height, 0) <= room) return [heights.length];
  const fewest = fill(heights, room - joins).length;
  const tallest = Math.max(...heights);
  let low = tallest;
  let high = Math.max(tallest, room - joins);
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (fill(heights, middle).length <= fewest) high = middle;
    else low = middle + 1;
  }
  return fill(heights, high);
}

function fill(heights: number[], room: number): number[] {
  const sheets: number[] = [];
  let used = Number.POSITIVE_INFINITY;
  for (const height of heights) {
    if (used + height > room) {
      sheets.push(0);
      used = 0;
    }
    sheets[sheets.length - 1] = (sheets.at(-1) ?? 0) + 1;
    used += height;
  }
  return sheets;
}
