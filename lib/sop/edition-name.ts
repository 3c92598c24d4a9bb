/** Takes "05/2" apart; the SOP's own number may hold strokes, so the last one divides. Null when it is none. */
export function parseEditionName(name: string): { number: string; edition: number } | null {
  const [, number, edition] = /^(.{1,60})\/([1-9]\d{0,5})$/.exec(name) ?? [];
  return number === undefined ? null : { number, edition: Number(edition) };
}
