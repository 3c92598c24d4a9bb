/** Where an office is, as its row has it. */
export interface OfficePlace {
  address: string;
  city: string;
  postalCode: string;
}

/** Street, city and postal code in one line, without what is not known: "Jl. Contoh 1, Malang 65138". */
export function fullAddress({ address, city, postalCode }: OfficePlace): string {
  const town = [city, postalCode].filter(Boolean).join(' ');
  return [address, town].filter(Boolean).join(', ');
}

/** A web address as a letterhead writes it: without its scheme and the slash at its end. */
export function bareAddress(url: string): string {
  return url.replace(/^https?:\/\//i, '').replace(/\/$/, '');
}

/**
 * The office's name as its letterhead writes it: under "Pemerintah Kota Malang" the name goes without the
 * "Kota Malang" at its end, which the line above has said.
 */
export function letterheadName(name: string, government: string): string {
  const realm = /^pemerintah(?:\s+daerah)?\s+(.+)$/i.exec(government)?.[1];
  if (!realm) return name;
  const tail = ` ${realm}`.toLowerCase();
  return name.toLowerCase().endsWith(tail) ? name.slice(0, -tail.length) : name;
}
