import { getTranslations } from 'next-intl/server';
import type { FileRow } from '@/db/schema/files';
import type { AttachedFile } from '@/lib/material/material';
import { type Refusal, type RefusalCode, refuse } from '@/lib/sop/refusal';

const STATUS: Partial<Record<RefusalCode, number>> = {
  fileTooLarge: 413,
  tooManyPixels: 413,
  fileTypeRefused: 415,
  logoTypeRefused: 415,
  noPermission: 403,
};

const NOT_KEPT = { 'Cache-Control': 'no-store' };

/** The answer to an upload that was refused: 403, 413, 415, or 422 for all else. */
export function uploadRefused(...reasons: Refusal[]): Response {
  const status = STATUS[reasons[0]?.code ?? 'invalid'] ?? 422;
  return Response.json(refuse(...reasons), { status, headers: NOT_KEPT });
}

/** The answer to an upload whose body broke off. */
export async function uploadIncomplete(): Promise<Response> {
  const t = await getTranslations('material.fault');
  return uploadRefused({ code: 'invalid', params: { message: t('uploadIncomplete') } });
}

/** The answer to an upload that was taken in: 201 with its row. */
export function uploadTakenIn({ id, name, mime, bytes, width, height }: FileRow): Response {
  const file: AttachedFile = { id, name, mime, bytes, width, height };
  return Response.json({ ok: true, file }, { status: 201, headers: NOT_KEPT });
}
