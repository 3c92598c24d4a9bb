export type PictureType = 'png' | 'jpeg' | 'gif' | 'webp';

const startsWith = (content: Uint8Array, bytes: readonly number[], from = 0) =>
  bytes.every((byte, index) => content[from + index] === byte);

/** The kind of a picture by its first bytes, or null when it is none that a page can show. */
export function pictureType(content: Uint8Array): PictureType | null {
  if (startsWith(content, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'png';
  if (startsWith(content, [0xff, 0xd8, 0xff])) return 'jpeg';
  if (startsWith(content, [0x47, 0x49, 0x46, 0x38])) return 'gif';
  const riff = startsWith(content, [0x52, 0x49, 0x46, 0x46]);
  return riff && startsWith(content, [0x57, 0x45, 0x42, 0x50], 8) ? 'webp' : null;
}
