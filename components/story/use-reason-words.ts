'use client';

import { useTranslations } from 'next-intl';
import type { StoryVersion, VersionReason } from '@/lib/story/versions';
import { useStageName } from './stage-names';

/** Words of why a version is kept: "diserahkan ke Menyusun"; a working version says that it is one. */
export function useReasonWords(): (version: StoryVersion) => string[] {
  const t = useTranslations('story.revisions');
  const stageName = useStageName();
  const words = (reason: VersionReason): string => {
    switch (reason.kind) {
      case 'handedOver':
        return t('handedOver', { stage: stageName(reason.to) });
      case 'approved':
        return t('approvedBy', { name: reason.by });
      case 'sentBack':
        return t('refusedBy', { name: reason.by });
      case 'published':
        return t('published');
      case 'restored':
        return t('restoredFrom', { version: reason.from });
    }
  };
  return ({ reasons }) => (reasons.length > 0 ? reasons.map(words) : [t('working')]);
}
