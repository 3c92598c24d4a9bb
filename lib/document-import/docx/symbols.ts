/** Characters of fonts that keep pictures in place of letters, by font and by the place in the font. */
const FONTS: Record<string, Record<number, string>> = {
  symbol: {
    45: '−',
    97: 'α',
    98: 'β',
    103: 'γ',
    109: 'μ',
    112: 'π',
    163: '≤',
    174: '→',
    176: '°',
    177: '±',
    179: '≥',
    180: '×',
    183: '•',
    184: '÷',
    185: '≠',
    187: '≈',
  },
  wingdings: {
    74: '☺',
    108: '●',
    110: '■',
    113: '❑',
    118: '❖',
    167: '▪',
    168: '☐',
    216: '➢',
    224: '→',
    240: '⇨',
    251: '✗',
    252: '✓',
    253: '☒',
    254: '☑',
  },
};

/** The character that Word's `w:sym` shows, or null when it is a picture that no letter stands for. */
export function symbolText(font: string | undefined, place: string | undefined): string | null {
  const code = Number.parseInt(place ?? '', 16);
  if (!Number.isInteger(code) || code < 0x20 || code > 0xffff) return null;
  const known = FONTS[(font ?? '').toLowerCase()];
  // Such fonts begin at U+F000, in the area of private use.
  if (known) return known[code & 0xff] ?? null;
  const own = code >= 0xe000 && code <= 0xf8ff;
  const half = code >= 0xd800 && code <= 0xdfff;
  return own || half ? null : String.fromCharCode(code);
}

const RAISED = new Map(
  [...'0123456789+-−=()n'].map((sign, at) => [sign, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿ'][at] ?? sign]),
);
const LOWERED = new Map(
  [...'0123456789+-−=()'].map((sign, at) => [sign, [...'₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎'][at] ?? sign]),
);

/** Raised or lowered text in characters of its own ("m²", "CO₂"), or null where there are none. */
export function shiftedText(text: string, shift: 'superscript' | 'subscript'): string | null {
  const signs = [...text].map((sign) => (shift === 'superscript' ? RAISED : LOWERED).get(sign));
  return signs.every((sign) => sign !== undefined) ? signs.join('') : null;
}
