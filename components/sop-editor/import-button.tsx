'use client';

import { Button, FileInput, Textarea } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState, useTransition } from 'react';
import classes from '@/components/story/dialog.module.css';
import { useRefusalText } from '@/components/story/refusal-text';
import { Sheet } from '@/components/story/sheet';
import { ErrorNotice } from '@/components/ui/error-notice';
import { SOP_FILE_BYTES } from '@/lib/sop/read-sop-file';
import type { Outcome, Refusal } from '@/lib/sop/refusal';
import { DRAFT_NOTE_LENGTH } from '@/lib/sop/sop-draft';
import { usePlaceWords } from './fault-words';

/** A file with more faults than this is read again after these are mended. */
const MOST_FAULTS = 40;

/** Takes in an SOP from a file as a draft; a file that is none has every fault named with its place. */
export function ImportButton(props: {
  take: (file: { text: string; note: string }) => Promise<Outcome<{ draftId: string }>>;
}) {
  const t = useTranslations('sopEditor');
  const common = useTranslations('common');
  const refusalText = useRefusalText();
  const placeWords = usePlaceWords();
  const router = useRouter();
  const [running, start] = useTransition();
  const [opened, setOpened] = useState(false);
  const [file, setFile] = useState<File | null>(null);
  const [note, setNote] = useState('');
  const [faults, setFaults] = useState<string[]>([]);

  function sentence(reason: Refusal): string {
    if (reason.field === undefined) return refusalText(reason);
    const path =
      reason.field === ''
        ? []
        : reason.field.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key));
    const said = reason.code === 'invalid' ? String(reason.params?.message ?? '') : refusalText(reason);
    return `${placeWords(path)}: ${said}`;
  }
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (!file) return setFaults([t('import.noFile')]);
    if (file.size > SOP_FILE_BYTES) {
      const limit = `${SOP_FILE_BYTES / 1_000} KB`;
      return setFaults([refusalText({ code: 'sopFileTooLarge', params: { limit } })]);
    }
    start(async () => {
      const outcome = await file
        .text()
        .then((text) => props.take({ text, note }))
        .catch(() => null);
      if (outcome?.ok) router.push(`/pengaturan/sop/${outcome.draftId}`);
      else setFaults(outcome ? [...new Set(outcome.reasons.map(sentence))] : [common('unknownError')]);
    });
  };
  const hidden = faults.length - MOST_FAULTS;
  const shown = hidden > 0 ? [...faults.slice(0, MOST_FAULTS), t('import.more', { count: hidden })] : faults;
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconFileImport size={17} stroke={1.7} aria-hidden />}
        onClick={() => setOpened(true)}
      >
        {t('import.open')}
      </Button>
      <Sheet opened={opened} onClose={() => setOpened(false)} title={t('import.title')} size="lg">
        <form onSubmit={send} noValidate className={classes.form}>
          <p className={classes.consequence}>
            {t.rich('import.text', { schema: (words) => <a href="/skema/sop.json">{words}</a> })}
          </p>
          <FileInput
            data-autofocus
            label={t('import.file')}
            placeholder={t('import.choose')}
            accept=".json,application/json"
            value={file}
            clearable
            clearButtonProps={{ 'aria-label': t('import.clear') }}
            onChange={(chosen) => {
              setFile(chosen);
              setFaults([]);
            }}
          />
          <Textarea
            label={t('noteLabel')}
            description={t('noteHelp')}
            value={note}
            maxLength={DRAFT_NOTE_LENGTH}
            autosize
            minRows={2}
            onChange={({ currentTarget }) => setNote(currentTarget.value)}
          />
          {faults.length > 0 ? (
            <ErrorNotice title={t('import.refused', { count: faults.length })} messages={shown} />
          ) : null}
          <div className={classes.buttons}>
            <Button variant="default" onClick={() => setOpened(false)}>
              {common('cancel')}
            </Button>
            <Button type="submit" loading={running}>
              {t('import.take')}
            </Button>
          </div>
        </form>
      </Sheet>
    </>
  );
}
