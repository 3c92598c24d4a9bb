'use client';

import { Button, SegmentedControl } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useStoryAction } from '@/components/story/use-story-action';
import { ErrorNotice } from '@/components/ui/error-notice';
import { cleanCrop, cropPixels, sameCrop, WHOLE } from '@/lib/media/crop';
import { largestCrop, ratioOfFractions } from '@/lib/media/crop-moves';
import type { ExchangeReport, MediaActions } from '@/lib/media/exchange-report';
import type { MediaItem } from '@/lib/media/media-item';
import { CropField } from './crop-field';
import classes from './media-sheet.module.css';

const RATIOS = { '16:10': 16 / 10, '4:3': 4 / 3, '1:1': 1, '4:5': 4 / 5 } as const;

/** Chooses which part of a picture is shown; the upload is kept whole. */
export function CropPanel(props: {
  item: MediaItem;
  crop: MediaActions['crop'];
  onBack: () => void;
  onDone: (fileId: string, report: ExchangeReport) => void;
}) {
  const { item } = props;
  const t = useTranslations('media.crop');
  const common = useTranslations('common');
  const action = useStoryAction();
  const full = item.full ?? { width: item.width ?? 1, height: item.height ?? 1 };
  const [crop, setCrop] = useState(item.crop ?? WHOLE);
  const [ratio, setRatio] = useState<string>('free');
  const fixed = ratio in RATIOS ? RATIOS[ratio as keyof typeof RATIOS] : null;
  const { width, height } = cropPixels(full, crop);
  const clean = cleanCrop(crop);

  const choose = (value: string) => {
    setRatio(value);
    if (value in RATIOS) setCrop(largestCrop(full, RATIOS[value as keyof typeof RATIOS]));
  };

  return (
    <div className={classes.form}>
      <CropField
        item={item}
        crop={crop}
        ratio={fixed ? ratioOfFractions(fixed, full) : null}
        onChange={setCrop}
      />
      <SegmentedControl
        aria-label={t('ratio')}
        fullWidth
        value={ratio}
        onChange={choose}
        data={[{ value: 'free', label: t('free') }, ...Object.keys(RATIOS)]}
      />
      <p className={classes.lead} role="status">
        {t('at', { width, height })}
      </p>
      {item.uses.length > 0 ? <p className={classes.lead}>{t('used')}</p> : null}
      {action.faults.length > 0 ? <ErrorNotice messages={action.faults} /> : null}
      <div className={classes.buttons}>
        <Button
          variant="subtle"
          color="gray"
          disabled={clean === null}
          onClick={() => {
            setRatio('free');
            setCrop(WHOLE);
          }}
        >
          {t('whole')}
        </Button>
        <Button variant="default" onClick={props.onBack}>
          {common('cancel')}
        </Button>
        <Button
          loading={action.running}
          disabled={sameCrop(clean, item.crop)}
          onClick={() =>
            action.run(() => props.crop({ fileId: item.id, version: item.version, crop: clean }), {
              after: ({ fileId, report }) => props.onDone(fileId, report),
            })
          }
        >
          {t('save')}
        </Button>
      </div>
    </div>
  );
}
