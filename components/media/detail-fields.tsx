'use client';

import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { LICENCES, type Licence, type PictureDetails } from '@/lib/media/picture-details';
import { LIMITS } from '@/lib/sop/vocabulary';

/** The words about a file. A document has no alternative text: nothing shows it. */
export function DetailFields(props: {
  picture: boolean;
  details: PictureDetails;
  onChange: (patch: Partial<PictureDetails>) => void;
  readOnly: boolean;
}) {
  const t = useTranslations('media.details');
  const { details, onChange, readOnly } = props;
  return (
    <>
      {props.picture ? (
        <Textarea
          label={t('alt')}
          description={t('altHint')}
          autosize
          minRows={2}
          maxLength={LIMITS.altText}
          value={details.alt}
          readOnly={readOnly}
          onChange={(event) => onChange({ alt: event.currentTarget.value })}
        />
      ) : null}
      <Textarea
        label={t('caption')}
        description={props.picture ? t('captionHint') : undefined}
        autosize
        maxLength={LIMITS.caption}
        value={details.caption}
        readOnly={readOnly}
        onChange={(event) => onChange({ caption: event.currentTarget.value })}
      />
      <TextInput
        label={t('source')}
        description={props.picture ? t('sourceHint') : undefined}
        maxLength={LIMITS.materialSource}
        value={details.source}
        readOnly={readOnly}
        onChange={(event) => onChange({ source: event.currentTarget.value })}
      />
      <NativeSelect
        label={t('licence')}
        disabled={readOnly}
        value={details.licence ?? ''}
        onChange={(event) => onChange({ licence: (event.currentTarget.value || null) as Licence | null })}
        data={[
          { value: '', label: t('noLicence') },
          ...LICENCES.map((licence) => ({ value: licence, label: t(`licences.${licence}`) })),
        ]}
      />
    </>
  );
}
