'use client';

import { useTranslations } from 'next-intl';
import type { LaneBy } from '@/lib/board/board-address';
import type { Lane } from '@/lib/board/lanes';

const TIME_WORDS = { past: 'past', near: 'near', within: 'within', none: 'noClock' } as const;

/** What a lane is called. */
export function useLaneName(by: LaneBy): (lane: Pick<Lane, 'key' | 'name'>) => string {
  const t = useTranslations('boardView.lanes');
  const sop = useTranslations('sop');
  return ({ key, name }) => {
    if (by === 'person') return key === '' ? t('nobody') : (name ?? t('somebody'));
    if (by === 'time') return t(TIME_WORDS[key as keyof typeof TIME_WORDS] ?? 'noClock');
    const word = `${by}.${key}`;
    return sop.has(word) ? sop(word) : key;
  };
}
