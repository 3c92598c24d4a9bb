import type { MutationContext } from '@/db/mutations/context';
import { recordUploadOnce } from '@/db/mutations/uploads';
import type { ImportedPicture, ImportedText } from '@/lib/document-import/imported-text';
import { altOfPicture, type PlacedPicture, placePictures } from '@/lib/document-import/place-pictures';
import { type InspectedFile, inspectFile } from '@/lib/files/inspect-file';
import { stillPicture } from '@/lib/images/picture';
import { fileStorage } from '@/lib/storage/file-storage';

/** A picture of a document that passed as an upload would. */
export interface InspectedPicture {
  id: string;
  content: Uint8Array;
  inspected: InspectedFile;
}

/**
 * Judges the pictures of a document as every upload is judged, and takes those that do not pass out of its
 * text. Nothing is kept yet.
 * @param name of the document; its pictures are named after it
 */
export async function inspectPictures(
  text: ImportedText,
  name: string,
): Promise<{ text: ImportedText; pictures: InspectedPicture[] }> {
  const pictures: InspectedPicture[] = [];
  const stem = name.replace(/\.[a-z0-9]{1,8}$/i, '').slice(0, 100);
  // One after another: each may take a hundred megabytes while it is read to its end.
  for (const [index, picture] of text.pictures.entries()) {
    const content = await asUpload(picture);
    const outcome = content ? await inspectFile(content, `${stem}-${index + 1}`) : null;
    if (content && outcome?.ok && outcome.inspected.width) {
      pictures.push({ id: picture.id, content, inspected: outcome.inspected });
    }
  }
  const placed = pictures.map(({ id, inspected: { width, height } }): [string, PlacedPicture] => [
    id,
    { fileId: id, width, height },
  ]);
  return { text: placePictures(text, new Map(placed)), pictures };
}

/** The bytes to take in; of a GIF, which the office does not take, its first picture. Null when it is broken. */
async function asUpload({ type, content }: ImportedPicture): Promise<Uint8Array | null> {
  return type === 'gif' ? stillPicture(content).catch(() => null) : content;
}

/** Takes the pictures of a text into the library, as uploads of who hands it in, and names them in the text. */
export async function takeInPictures(
  context: MutationContext,
  text: ImportedText,
  pictures: readonly InspectedPicture[],
): Promise<ImportedText> {
  const storage = fileStorage();
  const placed = new Map<string, PlacedPicture>();
  for (const { id, content, inspected } of pictures) {
    const stored = await storage.put([content]);
    const alt = altOfPicture(text.document, id);
    const row = await recordUploadOnce(context, { ...inspected, ...stored, alt });
    // Bytes that a file of the same content was just deleted with.
    if (!(await storage.has(row.sha256))) await storage.put([content]);
    placed.set(id, { fileId: row.id, width: row.width, height: row.height });
  }
  return placePictures(text, placed);
}
