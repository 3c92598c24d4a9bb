'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { useStoryAction } from '@/components/story/use-story-action';
import type { MediaActions } from '@/lib/media/exchange-report';
import type { MediaItem } from '@/lib/media/media-item';
import { mergeDetails } from '@/lib/media/merge-details';
import { changedDetails, cleanDetails, type PictureDetails } from '@/lib/media/picture-details';

interface Base {
  version: number;
  details: PictureDetails;
}

function baseOf({ version, alt, caption, source, licence, focus }: MediaItem): Base {
  return { version, details: { alt, caption, source, licence, focus } };
}

/**
 * The form of a file's details. When somebody else has saved, the page is brought up to date: what was typed
 * stays, and what was not touched follows him.
 */
export function useDetailsForm(
  item: MediaItem,
  saveDetails: MediaActions['describe'] | undefined,
  onDirty: (dirty: boolean) => void,
) {
  const t = useTranslations('media.details');
  const router = useRouter();
  const action = useStoryAction();
  const [base, setBase] = useState(() => baseOf(item));
  const [typed, setTyped] = useState(base.details);
  const [merged, setMerged] = useState(false);

  if (item.version > base.version) {
    const theirs = baseOf(item);
    setTyped(mergeDetails(base.details, typed, theirs.details));
    setBase(theirs);
    setMerged(action.faults.length > 0);
  }

  const dirty = changedDetails(base.details, cleanDetails(typed)).length > 0;
  useEffect(() => onDirty(dirty), [dirty, onDirty]);

  const save = () =>
    action.run(
      async () => {
        if (!saveDetails) throw new Error('Nothing saves here');
        const request = { fileId: item.id, version: base.version, details: cleanDetails(typed) };
        const outcome = await saveDetails(request);
        if (!outcome.ok && outcome.reasons.some(({ code }) => code === 'fileChanged')) router.refresh();
        return outcome;
      },
      {
        say: t('saved'),
        after: ({ version }) => {
          setBase({ version, details: cleanDetails(typed) });
          setMerged(false);
        },
      },
    );

  return {
    ...{ typed, dirty, save, running: action.running },
    change: (patch: Partial<PictureDetails>) => setTyped((known) => ({ ...known, ...patch })),
    faults: merged ? [...action.faults, t('merged')] : action.faults,
  };
}
