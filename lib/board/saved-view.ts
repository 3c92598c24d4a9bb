/** Upper bounds of saved views: characters, and how many one person keeps. */
export const VIEW_LIMITS = { name: 60, query: 700, perPerson: 30 } as const;

/** A saved view as its reader sees it. `query` is of the board's address, without `?`. */
export interface SavedView {
  id: string;
  name: string;
  query: string;
  shared: boolean;
  own: boolean;
  /** Who saved it. */
  by: string;
}
