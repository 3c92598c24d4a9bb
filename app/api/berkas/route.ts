import { getTranslations } from 'next-intl/server';
import { requireApi } from '@/app/session';
import { database } from '@/db/client';
import { recordUpload } from '@/db/mutations/uploads';
import { firstFilePart, multipartBoundary } from '@/lib/files/multipart';
import type { AttachedFile } from '@/lib/material/material';
import { type Refusal, type RefusalCode, refuse } from '@/lib/sop/refusal';
import { type SentFile, takeInFile } from './take-in-file';

const STATUS: Partial<Record<RefusalCode, number>> = {
  fileTooLarge: 413,
  fileTypeRefused: 415,
  noPermission: 403,
};

function refused(...reasons: Refusal[]): Response {
  const status = STATUS[reasons[0]?.code ?? 'invalid'] ?? 422;
  return Response.json(refuse(...reasons), { status, headers: { 'Cache-Control': 'no-store' } });
}

/**
 * Takes in one file and answers 201 with its row. The body is the file itself, its name percent-encoded in
 * `X-Nama-Berkas`, or multipart/form-data with the file as a part. Refusals: 401, 403, 413, 415, 422.
 */
export async function POST(request: Request): Promise<Response> {
  const session = await requireApi('material.handIn');
  if (session instanceof Response) return session;
  const sent = await sentFile(request);
  if (!sent) return refused(await incomplete());
  const taken = await takeInFile(sent).catch((error: unknown) => {
    if (request.signal.aborted) return null;
    throw error;
  });
  if (!taken) return refused(await incomplete());
  if (!taken.ok) return refused(...taken.reasons);
  const row = await recordUpload({ db: database(), now: new Date(), actor: session.actor }, taken.upload);
  const { id, name, mime, bytes, width, height } = row;
  const file: AttachedFile = { id, name, mime, bytes, width, height };
  return Response.json({ ok: true, file }, { status: 201, headers: { 'Cache-Control': 'no-store' } });
}

async function incomplete(): Promise<Refusal> {
  const t = await getTranslations('material.fault');
  return { code: 'invalid', params: { message: t('uploadIncomplete') } };
}

async function sentFile(request: Request): Promise<SentFile | null> {
  // Without cancelling: the rest of a refused body is drained, so that the sender gets to read the answer.
  const body = request.body?.values({ preventCancel: true }) ?? [];
  const announced = Number(request.headers.get('content-length') ?? Number.NaN);
  const bodyBytes = Number.isFinite(announced) ? announced : null;
  const boundary = multipartBoundary(request.headers.get('content-type') ?? '');
  if (boundary !== null) {
    const part = await firstFilePart(body, boundary);
    return part ? { ...part, bodyBytes, exact: false } : null;
  }
  return { name: headerName(request), content: body, bodyBytes, exact: true };
}

function headerName(request: Request): string {
  const header = request.headers.get('x-nama-berkas') ?? '';
  try {
    return decodeURIComponent(header);
  } catch {
    return header;
  }
}
