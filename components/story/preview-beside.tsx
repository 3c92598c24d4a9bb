'use client';

import { useMediaQuery } from '@mantine/hooks';
import { useTranslations } from 'next-intl';
import classes from './preview.module.css';
import { PreviewPanel } from './preview-panel';
import { PreviewSheet } from './preview-sheet';

/** As wide as a window must be for the preview beside the text; the style sheets say the same. */
const BESIDE = '(min-width: 1400px)';

/** The preview beside the text, in windows that have the room; the others have the button above the text. */
export function PreviewBeside() {
  const t = useTranslations('story.preview');
  const roomy = useMediaQuery(BESIDE);
  if (!roomy) return null;
  return (
    <section className={classes.beside} aria-label={t('title')}>
      <PreviewPanel action={<PreviewSheet enlarges />} />
    </section>
  );
}
