'use client';

import { Input, SegmentedControl, Select, TagsInput, TextInput } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import { ErrorNotice } from '@/components/ui/error-notice';
import type { Outcome } from '@/lib/sop/refusal';
import { LIMITS, PRIORITIES, type Priority } from '@/lib/sop/vocabulary';
import type { ArrangeActions, StoryArranging } from '@/lib/story/arrange';
import type { StoryChange } from '@/lib/story/story-actions';
import classes from './arrange-panel.module.css';
import { useStory } from './story-context';
import { useStoryAction } from './use-story-action';

/** Each field saves by itself: a choice when it is made, what is typed when the field is left. */
export function ArrangeForm({ arranging, actions }: { arranging: StoryArranging; actions: ArrangeActions }) {
  const t = useTranslations('story.arrange');
  const sop = useTranslations('sop');
  const { storyId, version } = useStory();
  const state = useStoryAction();
  const [labels, setLabels] = useState<string[] | null>(null);
  // Leaving the field accepts what stands in it and asks for the save at once, before the next render.
  const latest = useRef<string[] | null>(null);
  const keep = (next: string[] | null) => {
    latest.current = next;
    setLabels(next);
  };
  const [wantedOn, setWantedOn] = useState<string | null>(null);
  const request = { storyId, version };
  const save = (act: () => Promise<Outcome<StoryChange>>, after?: () => void) =>
    state.run(act, after ? { say: t('saved'), after } : { say: t('saved') });
  const saveLabels = () => {
    const next = latest.current;
    if (next === null) return;
    if (JSON.stringify(next) === JSON.stringify(arranging.labels)) return keep(null);
    save(
      () => actions.setLabels({ ...request, labels: next }),
      () => keep(null),
    );
  };
  const saveWantedOn = () => {
    if (wantedOn === null) return;
    if (wantedOn === (arranging.wantedOn ?? '')) return setWantedOn(null);
    save(
      () => actions.setWantedOn({ ...request, wantedOn: wantedOn || null }),
      () => setWantedOn(null),
    );
  };
  return (
    <div className={classes.form}>
      <Select
        size="xs"
        label={t('assignee')}
        placeholder={t('anybody')}
        data={choices(arranging)}
        value={arranging.assignedTo?.id ?? null}
        disabled={state.running}
        clearable
        clearButtonProps={{ 'aria-label': t('clearAssignee') }}
        nothingFoundMessage={t('nobodyFits')}
        onChange={(userId) => save(() => actions.assignStory({ ...request, userId }))}
      />
      <Input.Wrapper size="xs" label={t('priority')} labelElement="div">
        <SegmentedControl
          fullWidth
          size="xs"
          aria-label={t('priority')}
          data={PRIORITIES.toReversed().map((value) => ({ value, label: sop(`priority.${value}`) }))}
          value={arranging.priority}
          disabled={state.running}
          onChange={(value) => save(() => actions.setPriority({ ...request, priority: value as Priority }))}
        />
      </Input.Wrapper>
      <TextInput
        type="date"
        size="xs"
        label={t('wantedOn')}
        value={wantedOn ?? arranging.wantedOn ?? ''}
        onChange={(event) => setWantedOn(event.currentTarget.value)}
        onBlur={saveWantedOn}
        onKeyDown={(event) => event.key === 'Enter' && saveWantedOn()}
      />
      <TagsInput
        size="xs"
        label={t('labels')}
        description={t('labelsHint')}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        data={arranging.knownLabels}
        value={labels ?? arranging.labels}
        maxTags={LIMITS.tags}
        maxLength={LIMITS.tag}
        acceptValueOnBlur
        splitChars={[',', ';']}
        onChange={keep}
        onBlur={saveLabels}
      />
      {state.faults.length > 0 ? <ErrorNotice title={t('notSaved')} messages={state.faults} /> : null}
    </div>
  );
}

/** Who has it stays choosable also when he may no longer: the name must not vanish from the field. */
function choices({ assignable, assignedTo }: StoryArranging): { value: string; label: string }[] {
  const people = assignedTo && !assignable.some(({ id }) => id === assignedTo.id) ? [assignedTo] : [];
  return [...people, ...assignable].map(({ id, name }) => ({ value: id, label: name }));
}
