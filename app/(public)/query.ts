/** The part of an address behind the question mark, as Next hands it over. */
export type AddressQuery = Record<string, string | string[] | undefined>;

/** A value that is asked for once; of several the first counts. */
export function one(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value;
}
