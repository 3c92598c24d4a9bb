'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useCallback, useState } from 'react';
import { Sheet } from '@/components/story/sheet';
import { isPicture } from '@/lib/files/accepted-types';
import type { ExchangeReport, MediaActions } from '@/lib/media/exchange-report';
import type { MediaItem } from '@/lib/media/media-item';
import { CropPanel } from './crop-panel';
import { DetailsPanel } from './details-panel';
import { ExchangeNotice } from './exchange-notice';
import classes from './media-sheet.module.css';
import { ReplacePanel } from './replace-panel';
import { UnsavedNotice } from './unsaved-notice';

type Task = 'details' | 'crop' | 'replace';

/**
 * One file of the library, opened by its address: what is known of it, where it is used, and what can be done
 * with it. `closed` is the address without it; `actions` null for who may look only.
 */
export function MediaSheet(props: {
  item: MediaItem | null;
  closed: string;
  actions: MediaActions | null;
  mayUpload: boolean;
}) {
  const { item, closed, actions } = props;
  const t = useTranslations('media');
  const router = useRouter();
  const [task, setTask] = useState<Task>('details');
  const [report, setReport] = useState<(ExchangeReport & { of: string }) | null>(null);
  const [dirty, setDirty] = useState(false);
  const [asked, setAsked] = useState(false);
  const [shown, setShown] = useState(item?.id);
  if (shown !== item?.id) {
    setShown(item?.id);
    setTask('details');
    setDirty(false);
    setAsked(false);
    // The report of an exchange goes along to the file that took the place.
    if (report?.of !== item?.id) setReport(null);
  }
  const close = useCallback(() => router.push(closed, { scroll: false }), [router, closed]);
  const leave = () => {
    if (task !== 'details') return setTask('details');
    if (dirty && !asked) return setAsked(true);
    close();
  };
  const exchanged = (fileId: string, told: ExchangeReport) => {
    setTask('details');
    setReport({ ...told, of: fileId });
    const url = new URL(closed, window.location.href);
    url.searchParams.set('berkas', fileId);
    router.replace(`${url.pathname}${url.search}`, { scroll: false });
  };
  const titles = { details: t('details.title'), crop: t('crop.title'), replace: t('replace.title') };

  return (
    <Sheet opened onClose={leave} title={titles[task]} size={item && isPicture(item.mime) ? '62rem' : 'lg'}>
      {item === null ? <p className={classes.missing}>{t('details.missing')}</p> : null}
      {report ? <ExchangeNotice report={report} onClose={() => setReport(null)} /> : null}
      {asked && dirty ? <UnsavedNotice onKeep={() => setAsked(false)} onDiscard={close} /> : null}
      {item ? (
        <div hidden={task !== 'details'}>
          <DetailsPanel
            key={item.id}
            item={item}
            actions={actions}
            mayReplace={props.mayUpload}
            onTask={setTask}
            onDirty={setDirty}
            onDeleted={close}
          />
        </div>
      ) : null}
      {item && actions && task === 'crop' ? (
        <CropPanel item={item} crop={actions.crop} onBack={leave} onDone={exchanged} />
      ) : null}
      {item && actions && task === 'replace' ? (
        <ReplacePanel item={item} replace={actions.replace} onBack={leave} onDone={exchanged} />
      ) : null}
    </Sheet>
  );
}
