'use client';

import { useTranslations } from 'next-intl';
import type { Template } from '@/lib/editor/templates';
import { STORY_KINDS } from '@/lib/sop/vocabulary';

/** What the desk calls the templates: the kinds of stories, and a gallery. */
export function useTemplateNames(): Record<Template, string> {
  const t = useTranslations('editor.template');
  const sop = useTranslations('sop.kind');
  const kinds = Object.fromEntries(STORY_KINDS.map((kind) => [kind, sop(kind)]));
  return { ...kinds, gallery: t('gallery') } as Record<Template, string>;
}
