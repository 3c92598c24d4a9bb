'use client';

import { Textarea } from '@mantine/core';
import { useTranslations } from 'next-intl';
import type { KeyboardEvent } from 'react';
import { LIMITS } from '@/lib/sop/vocabulary';
import { LimitCount } from './limit-count';
import classes from './story-editor.module.css';
import type { StoryForm } from './use-story-text';

interface HeadingFieldsProps {
  form: StoryForm;
  change: (patch: Partial<StoryForm>) => void;
  onLeaveTitle: () => void;
}

/** Title and summary, written where and as readers see them. Neither holds a line break. */
export function HeadingFields({ form, change, onLeaveTitle }: HeadingFieldsProps) {
  const t = useTranslations('editor');
  const onEnter = (then: () => void) => (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    then();
  };
  const oneLine = (text: string) => text.replace(/\s*[\r\n]+\s*/g, ' ');

  return (
    <div className={classes.heading}>
      <div className={classes.counted}>
        <Textarea
          variant="unstyled"
          autosize
          minRows={1}
          data-mend="title"
          aria-label={t('title')}
          placeholder={t('titlePlaceholder')}
          maxLength={LIMITS.title}
          value={form.title}
          classNames={{ input: classes.title }}
          onChange={(event) => change({ title: oneLine(event.currentTarget.value) })}
          onKeyDown={onEnter(() => document.getElementById('ringkasan-naskah')?.focus())}
        />
        <LimitCount length={form.title.length} limit={LIMITS.title} />
      </div>
      <div className={classes.counted}>
        <Textarea
          id="ringkasan-naskah"
          variant="unstyled"
          autosize
          minRows={1}
          data-mend="summary"
          aria-label={t('summary')}
          placeholder={t('summaryPlaceholder')}
          maxLength={LIMITS.summary}
          value={form.summary}
          classNames={{ input: classes.summary }}
          onChange={(event) => change({ summary: oneLine(event.currentTarget.value) })}
          onKeyDown={onEnter(onLeaveTitle)}
        />
        <LimitCount length={form.summary.length} limit={LIMITS.summary} />
      </div>
    </div>
  );
}
