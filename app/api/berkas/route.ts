import { requireApi } from '@/app/session';
import { database } from '@/db/client';
import { choosablePictures } from '@/db/queries/media';
import { answerUpload } from './answer-upload';
import { takeInFile } from './take-in-file';

const AT_ONCE = 24;

/**
 * Takes in one file and answers 201 with its row. The body is the file itself, its name percent-encoded in
 * `X-Nama-Berkas`, or multipart/form-data with the file as a part. Refusals: 401, 403, 413, 415, 422.
 */
export function POST(request: Request): Promise<Response> {
  return answerUpload(request, 'material.handIn', takeInFile);
}

/** Pictures of the library to choose from: `?cari=` words, `&hal=` a page of 24. Refusals: 401, 403. */
export async function GET(request: Request): Promise<Response> {
  const session = await requireApi('media.view');
  if (session instanceof Response) return session;
  const { searchParams } = new URL(request.url);
  const words = (searchParams.get('cari') ?? '').slice(0, 200);
  const page = Math.min(10_000, Math.max(1, Number.parseInt(searchParams.get('hal') ?? '', 10) || 1));
  const offset = (page - 1) * AT_ONCE;
  const found = await choosablePictures(database(), words, { limit: AT_ONCE + 1, offset });
  const pictures = found.slice(0, AT_ONCE);
  const answer = { pictures, more: found.length > AT_ONCE };
  return Response.json(answer, { headers: { 'Cache-Control': 'no-store' } });
}
