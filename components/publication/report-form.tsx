'use client';

import { Textarea } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { REPORT_FORM_ID } from '@/components/story/step-actions';
import { useStory } from '@/components/story/story-context';
import { useDraftText } from '@/components/story/use-draft-text';
import { useStoryAction } from '@/components/story/use-story-action';
import { ErrorNotice } from '@/components/ui/error-notice';
import { Panel } from '@/components/ui/panel';
import { LIMITS } from '@/lib/sop/vocabulary';

/** The report of SOP 6.5, begun from what is known; the step's button sends it. */
export function ReportForm({ draft, editable }: { draft: string; editable: boolean }) {
  const t = useTranslations('story.report');
  const { storyId, version, actions } = useStory();
  const state = useStoryAction();
  const [text, setText, clear] = useDraftText(`laporan-${storyId}`, draft);
  const [missing, setMissing] = useState(false);
  const send = (event: FormEvent) => {
    event.preventDefault();
    const empty = text.trim() === '';
    setMissing(empty);
    if (empty || state.running) return;
    state.run(() => actions.writeReport({ storyId, version, text }), { say: t('sent'), after: clear });
  };
  return (
    <Panel title={t('title')} description={t(editable ? 'description' : 'notYet')}>
      <form id={REPORT_FORM_ID} onSubmit={send} noValidate>
        <Textarea
          data-mend="report"
          label={t('label')}
          value={text}
          readOnly={!editable}
          onChange={(event) => {
            setText(event.currentTarget.value);
            setMissing(false);
          }}
          autosize
          minRows={8}
          maxRows={24}
          maxLength={LIMITS.report}
          error={missing ? t('missing') : undefined}
        />
        {state.faults.length > 0 ? <ErrorNotice messages={state.faults} /> : null}
      </form>
    </Panel>
  );
}
