import { Skeleton } from '@mantine/core';
import { useLocale, useTranslations } from 'next-intl';
import { momentWords } from '@/components/story/moment-words';
import type { Locale } from '@/lib/format/locale';
import { mediaPath } from '@/lib/public/media-address';
import { PROOF_ERRORS } from '@/lib/story/proof-error';
import type { ChannelAppearance } from '@/lib/story/story-page';
import classes from './proof-cell.module.css';
import { UploadProof } from './upload-proof';

/**
 * The proof of one appearance: the picture with where it comes from, the screenshot being taken, why it could
 * not be taken, or the request for one. A person can always put a picture of his own.
 */
export function ProofCell(props: {
  row: ChannelAppearance;
  appearance: NonNullable<ChannelAppearance['appearance']>;
  mayRecord: boolean;
  asOf: Date;
}) {
  const { row, appearance, mayRecord } = props;
  const t = useTranslations('story.proof');
  const locale = useLocale() as Locale;
  const { proof, proofError } = appearance;
  const taking = row.channel === 'site' && !proof && proofError === '';
  const fault = PROOF_ERRORS.find((known) => known === proofError) ?? (proofError ? 'failed' : null);
  return (
    <div className={classes.proof}>
      {proof ? (
        <a
          className={classes.picture}
          href={mediaPath(proof.file.id, 1280)}
          target="_blank"
          rel="noopener"
          aria-label={t('open')}
        >
          {/** biome-ignore lint/performance/noImgElement: /media makes the widths itself */}
          <img src={mediaPath(proof.file.id, 320)} alt="" loading="lazy" />
        </a>
      ) : null}
      {taking ? <Skeleton className={classes.taking} aria-hidden /> : null}
      <div className={classes.words} aria-live="polite">
        {proof ? (
          <p>
            {proof.by ? t('uploadedBy', { name: proof.by.name }) : t('taken')}
            <br />
            {momentWords(proof.at, props.asOf, locale)}
          </p>
        ) : null}
        {taking ? <p>{t('taking')}</p> : null}
        {fault ? <p className={classes.fault}>{t(`error.${fault}`)}</p> : null}
        {!proof && !taking && !fault && row.proofRequired ? <p>{t('wanted')}</p> : null}
        {mayRecord ? <UploadProof channel={row.channel} replaces={proof !== null} /> : null}
      </div>
    </div>
  );
}
