import { useTranslations } from 'next-intl';
import { timeLeft } from '@/lib/board/ageing';
import { formatCompactDuration } from '@/lib/format/duration';
import type { StageClock } from '@/lib/sop/visit-clock';
import { useBoardTools } from './board-context';

/** What the standard leaves, in words: "sisa 12 mnt", "lewat 1 j". Nothing where no standard runs. */
export function TimeLeft({ clock }: { clock: StageClock }) {
  const t = useTranslations('boardView.left');
  const { locale } = useBoardTools();
  const left = timeLeft(clock);
  if (left === null) return null;
  if (left === 0) return t('spent');
  return t(left > 0 ? 'left' : 'over', { duration: formatCompactDuration(Math.abs(left), locale) });
}
