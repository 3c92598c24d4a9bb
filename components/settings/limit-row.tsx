'use client';

import { Button, NumberInput, SegmentedControl } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState, useTransition } from 'react';
import { useFailureText } from '@/components/story/refusal-text';
import { MOST_STORIES, type StageLimitItem, type StageLimitRequest } from '@/lib/board/stage-limit-form';
import type { Outcome } from '@/lib/sop/refusal';
import classes from './limits-form.module.css';

interface LimitRowProps {
  item: StageLimitItem;
  change: ((request: StageLimitRequest) => Promise<Outcome>) | null;
}

/** One stage: how many stand there now, how many may, and what happens to the next one. */
export function LimitRow({ item, change }: LimitRowProps) {
  const t = useTranslations('boardView.limits');
  const { stage, name, standing, limit } = item;
  const over = limit !== null && standing > limit.stories;
  return (
    <li className={classes.stage}>
      <div className={classes.words}>
        <strong>{name}</strong>
        <span className={classes.now} data-over={over || undefined}>
          {over ? <IconAlertTriangle size={13} stroke={2} aria-hidden /> : null}
          {t('now')}: {standing}
          {over ? `, ${t('over')}` : ''}
        </span>
      </div>
      {change ? (
        <LimitFields key={`${stage} ${limit?.stories} ${limit?.hard}`} item={item} change={change} />
      ) : (
        <span className={classes.fixed}>
          {limit ? `${limit.stories} · ${t(limit.hard ? 'hard' : 'soft')}` : t('noLimit')}
        </span>
      )}
    </li>
  );
}

function LimitFields({ item, change }: LimitRowProps & { change: NonNullable<LimitRowProps['change']> }) {
  const t = useTranslations('boardView.limits');
  const failureText = useFailureText();
  const { stage, name, limit } = item;
  const [stories, setStories] = useState<number | string>(limit?.stories ?? '');
  const [hard, setHard] = useState(limit?.hard ?? false);
  const [fault, setFault] = useState('');
  const [saving, startSaving] = useTransition();
  const touched = stories !== (limit?.stories ?? '') || (limit !== null && hard !== limit.hard);

  const save = (event: FormEvent) => {
    event.preventDefault();
    const most = stories === '' ? null : Number(stories);
    if (most !== null && !(Number.isInteger(most) && most >= 1 && most <= MOST_STORIES)) {
      setFault(t('wrong', { most: MOST_STORIES }));
      return;
    }
    setFault('');
    startSaving(async () => {
      const outcome = await change({ stage, stories: most, hard }).catch(() => null);
      if (!outcome?.ok) {
        setFault(failureText(outcome));
        return;
      }
      notifications.show({ color: 'tugu', message: t(most === null ? 'lifted' : 'saved', { stage: name }) });
    });
  };

  return (
    <form className={classes.fields} onSubmit={save} noValidate>
      <NumberInput
        className={classes.number}
        aria-label={t('limitOf', { stage: name })}
        placeholder={t('noLimit')}
        value={stories}
        onChange={setStories}
        allowDecimal={false}
        allowNegative={false}
        maxLength={4}
        hideControls
        error={fault || undefined}
      />
      <SegmentedControl
        aria-label={t('kindOf', { stage: name })}
        size="sm"
        value={hard ? 'hard' : 'soft'}
        onChange={(kind) => setHard(kind === 'hard')}
        disabled={stories === ''}
        data={[
          { value: 'soft', label: t('soft') },
          { value: 'hard', label: t('hard') },
        ]}
      />
      <Button
        type="submit"
        variant={touched ? 'filled' : 'default'}
        disabled={!touched}
        loading={saving}
        aria-label={t('saveOf', { stage: name })}
      >
        {t('save')}
      </Button>
    </form>
  );
}
