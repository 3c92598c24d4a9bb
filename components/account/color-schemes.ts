export const COLOR_SCHEMES = ['light', 'dark', 'auto'] as const;
export type ColorScheme = (typeof COLOR_SCHEMES)[number];

export function isColorScheme(value: string): value is ColorScheme {
  return COLOR_SCHEMES.some((scheme) => scheme === value);
}
