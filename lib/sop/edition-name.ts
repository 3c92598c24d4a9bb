/** What the form calls an edition: "05/2" is the second edition of SOP 05. */
export function editionName({ number, edition }: { number: string; edition: number }): string {
  return `${number}/${edition}`;
}

/** Takes "05/2" apart; the SOP's own number may hold strokes, so the last one divides. Null when it is none. */
export function parseEditionName(name: string): { number: string; edition: number } | null {
  const [, number, edition] = /^(.{1,60})\/([1-9]\d{0,5})$/.exec(name) ?? [];
  return number === undefined ? null : { number, edition: Number(edition) };
}
