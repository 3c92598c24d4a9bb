import { eq } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { usesOf } from '@/db/queries/media-uses';
import { type FileRow, files } from '@/db/schema/files';
import { isPicture } from '@/lib/files/accepted-types';
import { cleanCrop, cropPixels, focusInCrop, sameCrop } from '@/lib/media/crop';
import type { ExchangeOutcome, ExchangeReport } from '@/lib/media/exchange-report';
import type { CropRequest } from '@/lib/media/picture-details';
import { refuse } from '@/lib/sop/refusal';
import { changeFile } from './change-file';
import type { MutationContext } from './context';
import { exchangeInTexts, exchangeNumbers } from './exchange-in-texts';
import { recordOfficeEvent } from './record-office-event';

/**
 * Shows less of a picture, or the whole again; the upload is kept as it came. A picture that nothing uses is
 * cropped itself. One that is used stays as it is and is replaced by a cropped one of the same bytes, so that
 * what was approved or published is not changed behind it.
 */
export async function cropPicture(context: MutationContext, request: CropRequest): Promise<ExchangeOutcome> {
  return changeFile(context, request, async (tx, file) => {
    if (!isPicture(file.mime) || !file.width || !file.height) return refuse({ code: 'fileNoPicture' });
    if (file.replacedById) return refuse({ code: 'fileReplaced' });
    const crop = cleanCrop(request.crop);
    if (sameCrop(crop, file.crop)) {
      return { ok: true, fileId: file.id, report: { changed: [], kept: [] } };
    }
    const full = { width: file.fullWidth ?? file.width, height: file.fullHeight ?? file.height };
    const { width, height } = crop ? cropPixels(full, crop) : full;
    const focus = focusInCrop({ x: file.focusX, y: file.focusY }, file.crop, crop);
    const cropped = {
      ...{ crop, width, height, focusX: focus.x, focusY: focus.y },
      ...{ fullWidth: crop && full.width, fullHeight: crop && full.height },
    };
    const { fileId, report } = await write(tx, context, file, cropped);
    await recordOfficeEvent(tx, context, 'fileCropped', {
      ...{ fileId: file.id, name: file.name, crop, byFileId: fileId },
      ...exchangeNumbers(report),
    });
    return { ok: true, fileId, report };
  });
}

async function write(
  tx: Tx,
  context: MutationContext,
  file: FileRow,
  cropped: Partial<FileRow>,
): Promise<{ fileId: string; report: ExchangeReport }> {
  if (!(await usesOf(tx, [file.id])).has(file.id)) {
    await tx
      .update(files)
      .set({ ...cropped, version: file.version + 1 })
      .where(eq(files.id, file.id));
    return { fileId: file.id, report: { changed: [], kept: [] } };
  }
  const { id: _, version: __, ...same } = file;
  const [made] = await tx
    .insert(files)
    .values({ ...same, ...cropped, uploadedBy: context.actor.id, uploadedAt: context.now })
    .returning();
  if (!made) throw new Error('The cropped picture was not inserted');
  return { fileId: made.id, report: await exchangeInTexts(tx, context, file, made) };
}
