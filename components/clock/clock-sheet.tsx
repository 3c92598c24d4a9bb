'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Sheet } from '@/components/story/sheet';
import { ClockReckoning } from './clock-reckoning';
import type { AskedClock } from './read-clock';

/** The explanation of the clock that is asked about, if any: a dialog, at the thumb on a phone. */
export function ClockSheet({ asked, onClose }: { asked: AskedClock | null; onClose: () => void }) {
  const t = useTranslations('clock');
  // What was shown stays while the dialog goes away.
  const [shown, show] = useState(asked);
  if (asked && asked !== shown) show(asked);
  return (
    <Sheet
      opened={asked !== null}
      onClose={onClose}
      size="600px"
      title={shown ? t('title', { number: shown.number }) : ''}
    >
      {shown ? <ClockReckoning storyId={shown.storyId} visitId={shown.visitId} named /> : null}
    </Sheet>
  );
}
