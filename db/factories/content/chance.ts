/** mulberry32: a small seeded generator, so that the same seed always gives the same demo. */
export function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** FNV-1a over a text: turns a key into a seed. */
export function seedFrom(text: string): number {
  let hash = 0x811c9dc5;
  for (const char of text) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}

const grouped = (value: number) => String(value).replace(/\B(?=(\d{3})+$)/g, '.');

/** 12500 -> "Rp12.500", as EYD writes it. */
export const rupiah = (value: number) => `Rp${grouped(value)}`;

export type Chance = ReturnType<typeof createChance>;

/**
 * Seeded choices for one story. `pick` and `int` are random; `deal` goes through a list in turn with
 * `turn`, so that the stories of one subject take its variants one after another instead of repeating.
 */
export function createChance(seed: number, turn = 0) {
  const next = mulberry32(seed);
  const int = (from: number, to: number, step = 1) =>
    from + Math.floor(next() * (Math.floor((to - from) / step) + 1)) * step;
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  return {
    next,
    int,
    pick,
    float: (from: number, to: number) => from + next() * (to - from),
    chance: (share: number) => next() < share,
    deal: <T>(list: readonly T[]): T => list[turn % list.length] as T,
    /** Whole number as text with Indonesian grouping: "1.250". */
    number: (from: number, to: number, step = 1) => grouped(int(from, to, step)),
    /** Rupiah amount as text: "Rp12.500". */
    rupiah: (from: number, to: number, step = 500) => rupiah(int(from, to, step)),
    /** `count` different members of a list, in the order of the list. */
    some: <T>(count: number, list: readonly T[]): T[] => {
      const left = list.map((_, index) => index);
      while (left.length > count) left.splice(Math.floor(next() * left.length), 1);
      return left.map((index) => list[index] as T);
    },
    shuffle: <T>(list: readonly T[]): T[] => {
      const copy = [...list];
      for (let i = copy.length - 1; i > 0; i--) {
        const j = Math.floor(next() * (i + 1));
        [copy[i], copy[j]] = [copy[j] as T, copy[i] as T];
      }
      return copy;
    },
  };
}
