'use client';

import { Button, CopyButton } from '@mantine/core';
import { IconDeviceFloppy } from '@tabler/icons-react';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import type { LocalDraft } from '@/lib/editor/local-draft';
import { formatShortDate, formatTime } from '@/lib/format/date';
import type { Locale } from '@/lib/format/locale';
import { plainText } from '@/lib/richtext/document';
import classes from './set-aside-notice.module.css';

interface SetAsideNoticeProps {
  draft: LocalDraft;
  editable: boolean;
  /** The text simply goes on from what the server has, so that it can be put in without comparing. */
  ahead: boolean;
  onRestore: () => void;
  onCompare: () => void;
  onForget: () => void;
}

/** Tells of a text that is on this device and not in the story, and gives it back. */
export function SetAsideNotice({
  draft,
  editable,
  ahead,
  onRestore,
  onCompare,
  onForget,
}: SetAsideNoticeProps) {
  const t = useTranslations('editor.setAside');
  const locale = useLocale() as Locale;
  const [sure, setSure] = useState(false);
  const { title, summary, body } = draft.fields;
  const at = new Date(draft.at);
  return (
    <section className={classes.notice} aria-label={t('label')}>
      <IconDeviceFloppy size={20} stroke={1.6} aria-hidden />
      <p>
        {t(ahead ? 'ahead' : 'forked', { date: formatShortDate(at, locale), time: formatTime(at, locale) })}
      </p>
      <div className={classes.noticeActs}>
        {editable && ahead && (
          <Button size="xs" onClick={onRestore}>
            {t('restore')}
          </Button>
        )}
        {editable && (
          <Button size="xs" variant="default" onClick={onCompare}>
            {t('compare')}
          </Button>
        )}
        <CopyButton value={[title, summary, plainText(body)].filter(Boolean).join('\n\n')}>
          {({ copied, copy }) => (
            <Button size="xs" variant="default" onClick={copy}>
              {copied ? t('copied') : t('copy')}
            </Button>
          )}
        </CopyButton>
        <Button
          size="xs"
          variant="subtle"
          color={sure ? 'red' : 'gray'}
          onClick={() => (sure ? onForget() : setSure(true))}
          onBlur={() => setSure(false)}
        >
          {sure ? t('forgetSure') : t('forget')}
        </Button>
      </div>
    </section>
  );
}
