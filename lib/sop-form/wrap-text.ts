/** Advance widths of ASCII 32-126 in hundredths of an em: Plus Jakarta Sans at weight 700, its space widened. */
const ASCII =
  '24 37 50 91 65 105 79 31 38 38 54 66 36 60 38 51 71 40 60 61 65 61 60 56 63 60 38 40 66 66 66 58 93 71 69 77 74 59 59 81 73 28 39 68 54 89 74 88 65 88 66 65 54 72 70 102 66 66 57 42 51 42 66 66 38 58 67 61 67 61 41 65 59 25 25 58 25 92 59 65 67 67 37 51 41 59 57 88 56 59 48 40 39 40 66'
    .split(' ')
    .map(Number);
const OTHER = 90;
/** Other typefaces that may stand in for the brand's run a little wider. */
const SLACK = 1.03;

/** Width of one line of text in the units of `size`, estimated on the safe side. */
export function textWidth(text: string, size: number): number {
  let hundredths = 0;
  for (const character of text) hundredths += ASCII[(character.codePointAt(0) ?? 0) - 32] ?? OTHER;
  return (hundredths / 100) * size * SLACK;
}

/**
 * Breaks text into lines no wider than `width`. Lines break at spaces, else after a slash or a hyphen, else
 * anywhere: nothing ever stands out of its cell.
 */
export function wrapText(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const [first = '', ...rest] = breakWord(word, width, size);
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${first}`, size) <= width) {
      lines[lines.length - 1] = `${last} ${first}`;
    } else {
      lines.push(first);
    }
    lines.push(...rest);
  }
  return lines;
}

/** The word alone where it fits, else in pieces that do. */
function breakWord(word: string, width: number, size: number): string[] {
  if (textWidth(word, size) <= width) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const part of word
    .split(/(?<=[/-])/)
    .flatMap((each) => (textWidth(each, size) > width ? [...each] : [each]))) {
    if (piece !== '' && textWidth(piece + part, size) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += part;
  }
  if (piece !== '') pieces.push(piece);
  return pieces;
}
