import type { Sector, StoryKind } from '@/lib/sop/vocabulary';
import type { Chance } from './chance';
import type { Slots } from './grammar';
import type { SceneName } from './picture-spec';
import type { MaterialBrief } from './story-brief';

/** A piece of a body; strings are patterns for `fill` with inline marks. */
export type Part =
  | string
  | { h: string }
  | { quote: string }
  | { ul: readonly string[] }
  | { ol: readonly string[] }
  /** One of these, dealt in turn. */
  | { one: readonly Part[] }
  /** `some` of these, by chance, in their order. */
  | { some: number; of: readonly Part[] }
  | { head: readonly string[]; rows: (chance: Chance, slots: Slots) => readonly (readonly string[])[] };

/** One subject that the office writes about again and again, with the variants of its words. */
export type Topic = {
  key: string;
  sector: Sector;
  kind: StoryKind;
  /** Months in which the subject may appear; absent means any time. */
  months?: readonly number[];
  days?: readonly [from: number, to: number];
  /** Tells its own end: no shared background and closing. */
  standsAlone?: true;
  /** Take part in every n-th round only; absent means every round. */
  every?: number;
  sources: readonly string[];
  scenes: readonly SceneName[];
  tags: readonly string[];
  /** What it is about in a few words, for the notes handed in beside the main material. */
  subject: string;
  slots?: (chance: Chance) => Slots;
  /** No date slot but `bulan` and `tahun`, and those never tell two titles apart. */
  titles: readonly string[];
  summaries: readonly string[];
  body: readonly Part[];
  notes: readonly string[];
  extras?: readonly MaterialBrief[];
};
