/** The longest run of cells that one cell may stand for; more is a broken paste. */
export const MAX_SPAN = 50;
/** Numberings that an ordered list may have, besides the usual 1, 2, 3. */
export const LIST_TYPES = ['a', 'A', 'i', 'I'] as const;
export const MAX_LIST_START = 9999;

/** What is wrong at a place of a document; each has words in `messages` under `editor.place.fault`. */
export const PLACE_FAULTS = ['unknown', 'attribute', 'link', 'picture', 'depth', 'text', 'order'] as const;
export type PlaceFault = (typeof PLACE_FAULTS)[number];
