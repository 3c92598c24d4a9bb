'use client';

import { Code, FileInput, Stack, Text } from '@mantine/core';
import { IconFileUpload } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { ImportPreview } from '@/lib/calendar-import/compare-holidays';
import type { Refusal } from '@/lib/sop/refusal';
import type { CalendarActions } from './calendar-actions';
import type { Steps } from './change-steps';
import { ImportChoice } from './import-choice';
import { RefusedNotice } from './refused-notice';

/** What may leave this machine at all; the server has the last word. */
const MAX_BYTES = 1_000_000;

const tooLarge: Refusal = { code: 'holidayFileRefused', params: { fault: 'too-large' } };

/** Chooses a file, shows what it would do, and proposes what of it the person wants. */
export function ImportFile(props: { steps: Steps; readFile: CalendarActions['readFile'] }) {
  const t = useTranslations('calendar');
  const [file, setFile] = useState<File | null>(null);
  const [preview, setPreview] = useState<ImportPreview | null>(null);
  const [reasons, setReasons] = useState<Refusal[] | null>([]);
  const [reading, setReading] = useState(false);

  async function choose(chosen: File | null) {
    setFile(chosen);
    setPreview(null);
    setReasons([]);
    if (!chosen) return;
    if (chosen.size > MAX_BYTES) return setReasons([tooLarge]);
    setReading(true);
    try {
      const outcome = await props.readFile({ name: chosen.name.slice(-200), content: await chosen.text() });
      if (outcome.ok) setPreview(outcome.preview);
      else setReasons(outcome.reasons);
    } catch {
      setReasons(null);
    }
    setReading(false);
  }

  return (
    <Stack gap="md">
      <FileInput
        label={t('file')}
        description={t('fileText')}
        placeholder={t('chooseFile')}
        accept=".ics,.csv,.txt,text/calendar,text/csv"
        leftSection={<IconFileUpload size={17} stroke={1.7} aria-hidden />}
        clearable
        clearButtonProps={{ 'aria-label': t('clearFile') }}
        value={file}
        onChange={choose}
      />
      {file === null ? (
        <div>
          <Text size="sm" c="dimmed" mb={6}>
            {t('csvText')}
          </Text>
          <Code block style={{ whiteSpace: 'pre-wrap' }}>
            {t('csvExample')}
          </Code>
        </div>
      ) : null}
      <RefusedNotice reasons={reasons} />
      {reading ? (
        <Text size="sm" c="dimmed" role="status">
          {t('reading')}
        </Text>
      ) : null}
      {preview ? <ImportChoice key={file?.name} preview={preview} steps={props.steps} /> : null}
    </Stack>
  );
}
