import { eq } from 'drizzle-orm';
import { type FileRow, files } from '@/db/schema/files';
import { cleanFocus } from '@/lib/media/crop';
import {
  changedDetails,
  cleanDetails,
  type DetailsRequest,
  type PictureDetails,
} from '@/lib/media/picture-details';
import type { Outcome } from '@/lib/sop/refusal';
import { changeFile } from './change-file';
import type { MutationContext } from './context';
import { recordOfficeEvent } from './record-office-event';

/** What the library knows of a file. */
export function detailsOf({ alt, caption, source, licence, focusX, focusY }: FileRow): PictureDetails {
  return { alt, caption, source, licence, focus: { x: focusX, y: focusY } };
}

/**
 * Writes down what a picture shows, whom it is from, by what right it is shown and where its focal point is.
 * Texts that use it keep their own words. Saving what stands already is no change.
 */
export async function describeFile(
  context: MutationContext,
  request: DetailsRequest,
): Promise<Outcome<{ version: number }>> {
  return changeFile(context, request, async (tx, file) => {
    const focus = cleanFocus(request.details.focus);
    const details = cleanDetails({ ...request.details, focus });
    const changed = changedDetails(detailsOf(file), details);
    if (changed.length === 0) return { ok: true, version: file.version };
    const version = file.version + 1;
    const { focus: _, ...words } = details;
    await tx
      .update(files)
      .set({ ...words, focusX: focus.x, focusY: focus.y, version })
      .where(eq(files.id, file.id));
    const { id: fileId, name } = file;
    await recordOfficeEvent(tx, context, 'fileDescribed', { fileId, name, changed });
    return { ok: true, version };
  });
}
