/** Most stories that one bulk action takes. */
export const SELECT_LIMIT = 100;

/** The cards chosen for one action, in the order they were chosen; `anchor` begins a range. */
export interface Selection {
  ids: ReadonlySet<string>;
  anchor: string | null;
}

export const NOTHING_SELECTED: Selection = { ids: new Set(), anchor: null };

/** Cuts off what is more than one action takes. */
function atMost(ids: Iterable<string>): ReadonlySet<string> {
  return new Set([...new Set(ids)].slice(0, SELECT_LIMIT));
}

/** One card more, or less. */
export function toggled({ ids }: Selection, id: string): Selection {
  if (!ids.has(id)) return { ids: atMost([...ids, id]), anchor: id };
  const rest = new Set(ids);
  rest.delete(id);
  return { ids: rest, anchor: rest.size > 0 ? id : null };
}

/**
 * Everything from the card chosen last to this one, both included. From another column, or from nothing,
 * only the card itself is added.
 * @param column ids of the cards of this card's column, from top to bottom
 */
export function extended({ ids, anchor }: Selection, column: readonly string[], id: string): Selection {
  const from = anchor === null ? -1 : column.indexOf(anchor);
  const to = column.indexOf(id);
  const range = from < 0 || to < 0 ? [id] : column.slice(Math.min(from, to), Math.max(from, to) + 1);
  return { ids: atMost([...ids, ...range]), anchor: anchor ?? id };
}

/** All of these as well; none of them when all were chosen already. */
export function withAll(selection: Selection, ids: readonly string[]): Selection {
  const all = ids.length > 0 && ids.every((id) => selection.ids.has(id));
  const chosen = all ? [...selection.ids].filter((id) => !ids.includes(id)) : [...selection.ids, ...ids];
  return { ids: atMost(chosen), anchor: null };
}

/** Without what is no longer shown; the same object when nothing is gone. */
export function kept(selection: Selection, shown: ReadonlySet<string>): Selection {
  const left = [...selection.ids].filter((id) => shown.has(id));
  if (left.length === selection.ids.size) return selection;
  return { ids: new Set(left), anchor: left.includes(selection.anchor ?? '') ? selection.anchor : null };
}
