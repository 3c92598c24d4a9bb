import type { AttachedFile } from '@/lib/material/material';
import type { Outcome, Refusal } from '@/lib/sop/refusal';

/** How an upload ended. `failed` may be tried again as it is; `refused` may not. */
export type UploadResult =
  | { kind: 'stored'; file: AttachedFile }
  | { kind: 'refused'; reasons: Refusal[] }
  | { kind: 'failed'; cause: 'connection' | 'server' }
  | { kind: 'cancelled' };

/**
 * Sends one file to `/api/berkas`, or to the address `to` that takes files alike. XMLHttpRequest, because fetch tells nothing of how far a body has got.
 * @param onProgress share sent, 0 to 1; at 1 the server is still looking into the content
 */
export function uploadFile(
  file: File,
  {
    to = '/api/berkas',
    onProgress,
    signal,
  }: { to?: string; onProgress?: (share: number) => void; signal?: AbortSignal } = {},
): Promise<UploadResult> {
  return new Promise((resolve) => {
    if (signal?.aborted) return resolve({ kind: 'cancelled' });
    const request = new XMLHttpRequest();
    const cancel = () => request.abort();
    signal?.addEventListener('abort', cancel, { once: true });
    const finish = (result: UploadResult) => {
      signal?.removeEventListener('abort', cancel);
      resolve(result);
    };
    request.upload.onprogress = (event) => {
      if (event.lengthComputable && event.total > 0) onProgress?.(event.loaded / event.total);
    };
    request.onload = () => finish(readAnswer(request));
    request.onerror = () => finish({ kind: 'failed', cause: 'connection' });
    request.onabort = () => finish({ kind: 'cancelled' });
    request.open('POST', to);
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    request.setRequestHeader('X-Nama-Berkas', encodeURIComponent(file.name));
    request.send(file);
  });
}

function readAnswer(request: XMLHttpRequest): UploadResult {
  const answer = parseAnswer(request.responseText);
  if (!answer) return { kind: 'failed', cause: 'server' };
  return answer.ok ? { kind: 'stored', file: answer.file } : { kind: 'refused', reasons: answer.reasons };
}

function parseAnswer(text: string): Outcome<{ file: AttachedFile }> | null {
  try {
    const answer = JSON.parse(text) as Outcome<{ file: AttachedFile }>;
    return answer.ok === true || Array.isArray(answer.reasons) ? answer : null;
  } catch {
    return null;
  }
}
