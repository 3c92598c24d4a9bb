/** True for pasted HTML that has pictures and no words, and for none at all. */
export function saysOnlyPictures(html: string): boolean {
  const body = html
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<(style|script|title)\b[\s\S]*?<\/\1>/gi, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&nbsp;|\s/g, '');
  return body === '';
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: Word's vertical tab and the like are what is looked for
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** Pasted text or HTML without characters that no article has. Word's vertical tab is a line break. */
export function withoutControls(pasted: string): string {
  return pasted.replaceAll('\u000b', '\n').replace(CONTROLS, '').toWellFormed();
}

const WORD_ITEM = /mso-list:\s*l\d+\s+level(\d+)/i;

/** A paragraph by which Word means an item of a list: its level, and whether it is numbered. */
export function wordListItem(style: string, bullet: string): { level: number; ordered: boolean } | null {
  const level = Number(WORD_ITEM.exec(style)?.[1]);
  if (!level) return null;
  return { level: Math.min(level, 8), ordered: /^\s*[([]?([0-9]+|[a-z]|[ivxlc]+)[.)\]]/i.test(bullet) };
}
