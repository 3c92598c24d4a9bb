/** Who hears of a story, as its page shows it. */
export interface StoryWatchers {
  /** True when the reader himself hears of it. */
  watching: boolean;
  /** By name; `chosen`: he asked to, the others hear because of what they did with the story. */
  people: { id: string; name: string; chosen: boolean }[];
}
