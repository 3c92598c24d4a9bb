/** Half of the words in common: the one is the other, changed. */
const ENOUGH = 0.5;

/** True when two lines have so many words in common that one reads as a change of the other. */
export function alikeText(a: string, b: string): boolean {
  const left = words(a);
  const right = words(b);
  const common = [...left].filter((word) => right.has(word)).length;
  const most = Math.max(left.size, right.size);
  return most > 0 && common / most >= ENOUGH;
}

function words(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}
