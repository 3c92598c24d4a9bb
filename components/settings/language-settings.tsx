'use client';

import { Switch } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useTranslations } from 'next-intl';
import { startTransition, useOptimistic } from 'react';
import { useFailureText } from '@/components/story/refusal-text';
import { PageHeader } from '@/components/ui/page-header';
import { Panel } from '@/components/ui/panel';
import type { OfficeWord } from '@/lib/language/office-word';
import type { LanguageSettingsActions } from './language-settings-actions';
import { OfficeWordList } from './office-word-list';
import classes from './office-word-list.module.css';
import settings from './settings.module.css';

/** The office's words and what it asks of texts; without `actions` they are only shown. */
export function LanguageSettings(props: {
  words: OfficeWord[];
  asksForClean: boolean;
  actions: LanguageSettingsActions | null;
}) {
  const t = useTranslations('settings.language');
  const { actions } = props;
  return (
    <>
      <PageHeader title={t('title')} description={t('lead')} />
      <div className={settings.stack}>
        <Panel>
          <CleanTexts on={props.asksForClean} change={actions?.askForCleanTexts ?? null} />
        </Panel>
        <OfficeWordList words={props.words} actions={actions} />
      </div>
      {actions ? null : <p className={settings.note}>{t('readOnly')}</p>}
    </>
  );
}

function CleanTexts(props: { on: boolean; change: LanguageSettingsActions['askForCleanTexts'] | null }) {
  const t = useTranslations('settings.language');
  const common = useTranslations('common');
  const failureText = useFailureText();
  const { change } = props;
  const [on, put] = useOptimistic(props.on);

  function save(next: boolean) {
    if (!change) return;
    startTransition(async () => {
      put(next);
      const outcome = await change({ on: next }).catch(() => null);
      if (outcome?.ok) return void notifications.show({ color: 'tugu', message: t(next ? 'on' : 'off') });
      notifications.show({ color: 'red', title: common('failed'), message: failureText(outcome) });
    });
  }
  return (
    <Switch
      label={t('clean')}
      description={t('cleanText')}
      classNames={{ description: classes.condition }}
      checked={on}
      disabled={!change}
      onChange={(event) => save(event.currentTarget.checked)}
    />
  );
}
