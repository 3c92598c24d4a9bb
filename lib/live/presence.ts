/** How often an open story page says that somebody is at it. */
export const PRESENCE_BEAT_MS = 15_000;

/** Who was not heard of for so long is gone: two beats may be missed. */
export const PRESENCE_MS = 40_000;
