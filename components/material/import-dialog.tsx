'use client';

import { Button, Skeleton } from '@mantine/core';
import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import { Sheet } from '@/components/story/sheet';
import { ErrorNotice } from '@/components/ui/error-notice';
import type { ImportPreview } from '@/lib/document-import/preview';
import classes from './import.module.css';
import type { Import } from './use-import';

// The renderer of articles is heavy, and most who hand in material never need it.
const RichText = dynamic(() => import('@/components/rich-text/rich-text').then((module) => module.RichText));

/** The text of a file as it would become the story's, what is left out of it, and the choice. */
export function ImportDialog({ reading }: { reading: Import }) {
  const t = useTranslations('material.import');
  const { opened } = reading;
  if (!opened) return null;
  const { file, preview, fault } = opened;
  return (
    <Sheet opened onClose={reading.close} title={t('title', { name: file.name })} size="xl">
      <div className={classes.dialog}>
        {fault ? <ErrorNotice messages={[fault]} /> : null}
        {preview ? <Preview preview={preview} reading={reading} /> : null}
        {!preview && !fault ? (
          <div role="status">
            <p className={classes.quiet}>{t('reading', { name: file.name })}</p>
            <Skeleton height={220} mt={8} />
          </div>
        ) : null}
        <div className={classes.buttons}>
          {reading.inUse ? (
            <Button variant="default" onClick={reading.stop}>
              {t('stop')}
            </Button>
          ) : null}
          <Button variant="default" onClick={reading.close}>
            {t('close')}
          </Button>
          {preview && !reading.inUse ? <Button onClick={reading.use}>{t('use')}</Button> : null}
        </div>
      </div>
    </Sheet>
  );
}

function Preview({ preview, reading }: { preview: ImportPreview; reading: Import }) {
  const t = useTranslations('material.import');
  const { headings, lists, tables, pictures, leftOut, blocksBeyond } = preview;
  const counts = [
    t('summary', { count: preview.words }),
    ...(headings > 0 ? [t('headings', { count: headings })] : []),
    ...(lists > 0 ? [t('lists', { count: lists })] : []),
    ...(tables > 0 ? [t('tables', { count: tables })] : []),
    ...(pictures > 0 ? [t('pictures', { count: pictures })] : []),
  ];
  return (
    <>
      <p className={classes.quiet}>{counts.join(' · ')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, also by keys */}
      <section className={classes.page} tabIndex={0} aria-label={t('preview')}>
        <RichText document={preview.shown} className={classes.text ?? ''} />
        {blocksBeyond > 0 ? <p className={classes.quiet}>{t('more', { count: blocksBeyond })}</p> : null}
      </section>
      {leftOut.length > 0 ? (
        <section className={classes.leftOut}>
          <h3>{t('leftOutTitle')}</h3>
          <ul>
            {leftOut.map(({ kind, count }) => (
              <li key={kind}>{t(`leftOut.${kind}`, { count })}</li>
            ))}
          </ul>
        </section>
      ) : null}
      {reading.inUse ? null : (
        <ul className={classes.consequences}>
          {reading.replaces ? <li data-warns>{t('replaces', { name: reading.replaces })}</li> : null}
          {preview.title ? (
            <li>{reading.titleFills ? t('titleFilled', { title: reading.titleFills }) : t('titleKept')}</li>
          ) : null}
          <li>{t('keeps')}</li>
        </ul>
      )}
    </>
  );
}
