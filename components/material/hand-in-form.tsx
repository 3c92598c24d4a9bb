'use client';

import { Alert, Button, TextInput } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { ErrorNotice } from '@/components/ui/error-notice';
import type { ReadTextAction } from '@/lib/document-import/preview';
import { LIMITS } from '@/lib/sop/vocabulary';
import { FileDrop } from './file-drop';
import { HandInDone } from './hand-in-done';
import { BLANK_DRAFT, textFile } from './hand-in-draft';
import classes from './hand-in-form.module.css';
import { HandInWords } from './hand-in-words';
import { ImportDialog } from './import-dialog';
import { ImportOffer } from './import-offer';
import { LinkRows } from './link-rows';
import { UploadList } from './upload-list';
import { type HandInAction, useHandIn } from './use-hand-in';
import { useHandInDraft } from './use-hand-in-draft';
import { useImport } from './use-import';
import { useUploads } from './use-uploads';

/**
 * The form of hand-in (SOP 6.1). What is typed stays on this device until it has arrived; files go up while
 * the rest is being written; a refusal leaves everything where it was.
 * @param today first day that can be wished for, 'YYYY-MM-DD'
 */
export function HandInForm(props: {
  personId: string;
  today: string;
  handIn: HandInAction;
  readText: ReadTextAction;
}) {
  const t = useTranslations('material.form');
  const uploads = useUploads(LIMITS.filesPerMaterial);
  const { draft, change, restored, startOver, dismiss } = useHandInDraft(
    props.personId,
    uploads.stored,
    uploads.restore,
  );
  const shown = draft ?? BLANK_DRAFT;
  const { faults, messages, sending, done, send, again } = useHandIn({
    handIn: props.handIn,
    today: props.today,
    onDone: startOver,
  });
  const source = textFile(shown, uploads.stored);
  const reading = useImport({ draft: shown, change, source, read: props.readText });
  const notices = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (messages.length > 0) notices.current?.focus();
  }, [messages]);

  if (done) return <HandInDone done={done} onAnother={again} />;
  return (
    <form
      className={classes.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (draft) void send({ ...draft, files: uploads.stored }, uploads);
      }}
    >
      <div className={classes.notices} ref={notices} tabIndex={-1}>
        {restored ? (
          <Alert
            icon={<IconHistory size={18} stroke={1.7} aria-hidden />}
            withCloseButton
            closeButtonLabel={t('dismiss')}
            onClose={dismiss}
          >
            {t('restored')}{' '}
            <Button variant="subtle" size="compact-sm" onClick={startOver}>
              {t('startOver')}
            </Button>
          </Alert>
        ) : null}
        {messages.length > 0 ? <ErrorNotice title={t('faultsTitle')} messages={messages} /> : null}
      </div>
      <HandInWords draft={shown} change={change} faults={faults} textSource={source?.name ?? null} />
      <div className={classes.column}>
        <fieldset className={classes.group}>
          <legend className={classes.legend}>
            {t('fieldFiles')}
            <span>{t('fileCount', { count: uploads.stored.length, max: LIMITS.filesPerMaterial })}</span>
          </legend>
          <FileDrop onFiles={uploads.add} full={uploads.list.length >= LIMITS.filesPerMaterial} />
          {uploads.leftOut > 0 ? (
            <p className={classes.hint} role="alert">
              {t('filesLeftOut', { count: uploads.leftOut, max: LIMITS.filesPerMaterial })}
            </p>
          ) : null}
          {uploads.list.length > 0 ? (
            <UploadList
              uploads={uploads.list}
              onRetry={uploads.retry}
              onRemove={uploads.remove}
              below={(file) => <ImportOffer file={file} inUse={file.id === source?.id} reading={reading} />}
            />
          ) : null}
        </fieldset>
        <TextInput
          label={t('fieldSource')}
          description={t('fieldSourceHint')}
          value={shown.source}
          error={faults.get('source')}
          onChange={(event) => change({ source: event.currentTarget.value })}
        />
        <LinkRows
          rows={shown.links}
          onChange={(links) => change({ links })}
          errorOf={(index) => faults.get(`links.${index}`)}
        />
        <TextInput
          type="date"
          label={t('fieldWanted')}
          description={t('fieldWantedHint')}
          min={props.today}
          value={shown.wantedOn}
          error={faults.get('wantedOn')}
          onChange={(event) => change({ wantedOn: event.currentTarget.value })}
        />
      </div>
      <ImportDialog reading={reading} />
      <div className={classes.send}>
        <p className={classes.sendNote} aria-live="polite">
          {uploads.busy ? t('sendWaits') : t('kept')}
        </p>
        <Button type="submit" size="md" loading={sending} disabled={uploads.busy || !draft}>
          {t('send')}
        </Button>
      </div>
    </form>
  );
}
