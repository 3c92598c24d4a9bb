import { MOST_PIXELS, readPicture } from '@/lib/images/picture';
import { type Outcome, refuse } from '@/lib/sop/refusal';
import { detectAcceptedType } from './detect-type';
import { cleanFileName, keptFileName } from './file-name';

/** What the content of an upload turned out to be. Pixels for pictures, null for the rest. */
export interface InspectedFile {
  name: string;
  mime: string;
  width: number | null;
  height: number | null;
}

/**
 * Looks into an upload before it is kept. Refused when it is empty, of a type the office does not take, or a
 * picture that cannot be read to its end or has more than 60 megapixels.
 */
export async function inspectFile(
  content: Uint8Array,
  givenName: string,
): Promise<Outcome<{ inspected: InspectedFile }>> {
  const shown = cleanFileName(givenName);
  if (content.byteLength === 0) return refuse({ code: 'fileEmpty', params: { name: shown } });
  const type = await detectAcceptedType(content, shown);
  if (!type) return refuse({ code: 'fileTypeRefused', params: { name: shown } });
  const name = keptFileName(shown, type);
  const { mime } = type;
  if (type.family !== 'picture') {
    return { ok: true, inspected: { name, mime, width: null, height: null } };
  }
  const reading = await readPicture(content);
  if (reading.ok) {
    const { width, height } = reading.picture;
    return { ok: true, inspected: { name, mime, width, height } };
  }
  return reading.fault === 'broken'
    ? refuse({ code: 'fileBroken', params: { name: shown } })
    : refuse({
        code: 'tooManyPixels',
        params: { name: shown, count: Math.ceil(reading.pixels / 1e6), limit: MOST_PIXELS / 1e6 },
      });
}
