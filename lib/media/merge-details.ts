import type { PictureDetails } from './picture-details';

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** What a person typed, over what another saved meanwhile: what he had not changed follows the other. */
export function mergeDetails(
  base: PictureDetails,
  mine: PictureDetails,
  theirs: PictureDetails,
): PictureDetails {
  return {
    alt: same(mine.alt, base.alt) ? theirs.alt : mine.alt,
    caption: same(mine.caption, base.caption) ? theirs.caption : mine.caption,
    source: same(mine.source, base.source) ? theirs.source : mine.source,
    licence: same(mine.licence, base.licence) ? theirs.licence : mine.licence,
    focus: same(mine.focus, base.focus) ? theirs.focus : mine.focus,
  };
}
