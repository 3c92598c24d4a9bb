/** Where something stands in a definition: keys and list positions from the top. */
export type DefinitionPath = readonly (string | number)[];

/** What stands at a path; undefined where there is nothing. */
export function valueAt(whole: unknown, path: DefinitionPath): unknown {
  return path.reduce<unknown>(
    (part, key) => (part === null || typeof part !== 'object' ? undefined : Reflect.get(part, key)),
    whole,
  );
}

/** A copy with another value at a path; what lies beside the path is shared. */
export function withValueAt<T>(whole: T, path: DefinitionPath, value: unknown): T {
  const [key, ...rest] = path;
  if (key === undefined) return value as T;
  if (Array.isArray(whole)) {
    return whole.map((item, at) => (at === key ? withValueAt(item, rest, value) : item)) as T;
  }
  return { ...whole, [key]: withValueAt(Reflect.get(whole as object, key), rest, value) };
}

/** A list with the item at `from` put at `to`; unchanged when either is outside. */
export function withMoved<T>(list: readonly T[], from: number, to: number): T[] {
  const item = list[from];
  if (item === undefined || to < 0 || to >= list.length) return [...list];
  return list.toSpliced(from, 1).toSpliced(to, 0, item);
}
