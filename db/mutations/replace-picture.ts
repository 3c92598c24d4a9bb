import { eq } from 'drizzle-orm';
import { files } from '@/db/schema/files';
import { isPicture } from '@/lib/files/accepted-types';
import type { ExchangeOutcome } from '@/lib/media/exchange-report';
import type { ReplaceRequest } from '@/lib/media/picture-details';
import { refuse } from '@/lib/sop/refusal';
import { changeFile } from './change-file';
import type { MutationContext } from './context';
import { exchangeInTexts, exchangeNumbers } from './exchange-in-texts';
import { recordOfficeEvent } from './record-office-event';

/**
 * Lets a picture that the person has just uploaded take another's place. What the old one shows in words goes
 * with it where the new one says nothing; a licence does not, it belongs to the picture it was given for.
 */
export async function replacePicture(
  context: MutationContext,
  request: ReplaceRequest,
): Promise<ExchangeOutcome> {
  return changeFile(context, request, async (tx, old) => {
    if (!isPicture(old.mime)) return refuse({ code: 'fileNoPicture' });
    if (old.replacedById) return refuse({ code: 'fileReplaced' });
    const [by] = await tx.select().from(files).where(eq(files.id, request.byFileId)).for('no key update');
    const fits = by && by.id !== old.id && by.uploadedBy === context.actor.id && !by.replacedById;
    if (!fits) return refuse({ code: 'notFound', field: 'byFileId' });
    if (!isPicture(by.mime)) return refuse({ code: 'fileNoPicture' });
    await tx
      .update(files)
      .set({ alt: by.alt || old.alt, caption: by.caption || old.caption, version: by.version + 1 })
      .where(eq(files.id, by.id));
    const report = await exchangeInTexts(tx, context, old, by);
    await recordOfficeEvent(tx, context, 'fileReplaced', {
      ...{ fileId: old.id, name: old.name, byFileId: by.id, byName: by.name },
      ...exchangeNumbers(report),
    });
    return { ok: true, fileId: by.id, report };
  });
}
