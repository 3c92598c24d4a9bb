import { firstFilePart, multipartBoundary } from '@/lib/files/multipart';
import type { SentFile } from './staged-file';

/**
 * The file that a request carries: its body, with the name percent-encoded in `X-Nama-Berkas`, or a part of
 * multipart/form-data. Null when there is none.
 */
export async function sentFile(request: Request): Promise<SentFile | null> {
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
