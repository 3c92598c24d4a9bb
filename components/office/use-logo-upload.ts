'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { uploadFile } from '@/components/material/upload-file';
import { useRefusalText } from '@/components/story/refusal-text';
import { LOGO_BYTES } from '@/lib/office/office-identity';
import type { Refusal } from '@/lib/sop/refusal';
import { useOffice } from './office-form-context';

export const LOGO_TYPES = ['image/png', 'image/jpeg', 'image/webp'];

/** What can be said against a logo before it is sent; the server looks into it and has the last word. */
function logoRefusals({ name, type, size }: File): Refusal[] {
  if (!LOGO_TYPES.includes(type)) return [{ code: 'logoTypeRefused', params: { name } }];
  if (size === 0) return [{ code: 'fileEmpty', params: { name } }];
  const limit = `${LOGO_BYTES / (1024 * 1024)} MB`;
  return size > LOGO_BYTES ? [{ code: 'fileTooLarge', params: { name, limit } }] : [];
}

/** Sends a logo and hands its file's id to `taken`. `share` is how far it is, 0 to 1; null when none is sent. */
export function useLogoUpload(taken: (fileId: string) => void) {
  const t = useTranslations('settings.office.logo');
  const refusalText = useRefusalText();
  const { setUploading } = useOffice();
  const [share, setShare] = useState<number | null>(null);
  const [faults, setFaults] = useState<string[]>([]);

  async function send(file: File | null) {
    if (!file) return;
    const known = logoRefusals(file);
    setFaults(known.map(refusalText));
    if (known.length > 0) return;
    setShare(0);
    setUploading(true);
    const result = await uploadFile(file, { to: '/api/kantor/logo', onProgress: setShare });
    setShare(null);
    setUploading(false);
    if (result.kind === 'stored') taken(result.file.id);
    else if (result.kind === 'refused') setFaults(result.reasons.map(refusalText));
    else if (result.kind === 'failed') setFaults([t('failed')]);
  }

  return { share, faults, send };
}
