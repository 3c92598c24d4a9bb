import type { Refusal } from '@/lib/sop/refusal';
import { LIMITS } from '@/lib/sop/vocabulary';

/** An upload as the server recorded it. Bytes; pixels. */
export interface UploadedPicture {
  id: string;
  name: string;
  mime: string;
  bytes: number;
  width: number | null;
  height: number | null;
}

export type UploadOutcome = { ok: true; file: UploadedPicture } | { ok: false; reasons: Refusal[] };

/**
 * Sends a picture and tells how far it is, as a share of 1. Rejects when the server was not reached or the
 * signal was given; everything the server has against the file is a refusal.
 */
export type UploadPicture = (
  file: File,
  onProgress: (share: number) => void,
  signal: AbortSignal,
) => Promise<UploadOutcome>;

export const PICTURE_TYPES = ['image/jpeg', 'image/png', 'image/webp'];

/** What can be said against a file before it is sent; the server looks into it and has the last word. */
export function pictureRefusals(file: { name: string; type: string; size: number }): Refusal[] {
  const reasons: Refusal[] = [];
  if (!PICTURE_TYPES.includes(file.type)) {
    reasons.push({ code: 'fileTypeRefused', params: { name: file.name } });
  }
  if (file.size === 0) reasons.push({ code: 'fileEmpty', params: { name: file.name } });
  if (file.size > LIMITS.fileBytes) {
    const limit = `${LIMITS.fileBytes / (1024 * 1024)} MB`;
    reasons.push({ code: 'fileTooLarge', params: { name: file.name, limit } });
  }
  return reasons;
}

/** Sends a picture to /api/berkas. XMLHttpRequest, because fetch does not tell how far an upload is. */
export const uploadPicture: UploadPicture = (file, onProgress, signal) => {
  const reasons = pictureRefusals(file);
  if (reasons.length > 0) return Promise.resolve({ ok: false, reasons });
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', '/api/berkas');
    request.responseType = 'json';
    request.setRequestHeader('X-Nama-Berkas', encodeURIComponent(file.name.toWellFormed()));
    request.upload.addEventListener('progress', ({ loaded, total }) => {
      if (total > 0) onProgress(loaded / total);
    });
    request.addEventListener('load', () => {
      const outcome = request.response as UploadOutcome | null;
      if (typeof outcome?.ok === 'boolean') resolve(outcome);
      else reject(new Error(`Upload answered ${request.status}`));
    });
    request.addEventListener('error', () => reject(new Error('Upload did not reach the server')));
    request.addEventListener('abort', () => reject(new DOMException('Upload stopped', 'AbortError')));
    signal.addEventListener('abort', () => request.abort());
    request.send(file);
  });
};
