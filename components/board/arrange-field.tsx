'use client';

import { Radio, Select, Stack, TextInput } from '@mantine/core';
import { useTranslations } from 'next-intl';
import type { BoardCard } from '@/lib/board/board-card';
import { assessAssignee } from '@/lib/sop/arrange';
import { PRIORITIES, type Priority } from '@/lib/sop/vocabulary';
import { useBoardTools } from './board-context';
import type { ArrangeFieldProps } from './board-types';
import { LabelFields } from './label-fields';

/** The one field of what is arranged. */
export function ArrangeField({ what, cards, value, onChange }: ArrangeFieldProps) {
  const t = useTranslations('hands.arrange');
  const sop = useTranslations('sop');
  const people = useAssignable(cards);
  switch (what) {
    case 'assign':
      return (
        <Select
          data-autofocus
          label={t('person')}
          description={cards.length > 1 ? t('personHint') : undefined}
          placeholder={t('anybody')}
          data={people}
          value={value.userId}
          searchable
          openOnFocus={false}
          clearable
          clearButtonProps={{ 'aria-label': t('clearPerson') }}
          nothingFoundMessage={t('nobodyFits')}
          onChange={(userId) => onChange({ userId })}
        />
      );
    case 'priority':
      return (
        <Radio.Group
          label={t('priorityLabel')}
          value={value.priority}
          onChange={(priority) => onChange({ priority: priority as Priority })}
        >
          <Stack gap="xs" mt={6}>
            {PRIORITIES.map((priority) => (
              <Radio
                key={priority}
                value={priority}
                label={sop(`priority.${priority}`)}
                data-autofocus={priority === value.priority || undefined}
              />
            ))}
          </Stack>
        </Radio.Group>
      );
    case 'labels':
      return <LabelFields cards={cards} value={value} onChange={onChange} />;
    case 'wantedOn':
      return (
        <TextInput
          data-autofocus
          type="date"
          min="2000-01-01"
          max="2099-12-31"
          label={t('date')}
          description={t('dateHint')}
          value={value.wantedOn ?? ''}
          onChange={(event) => onChange({ wantedOn: event.currentTarget.value || null })}
        />
      );
  }
}

/** Performers of the cards' stages by name; of many cards, of how many each is one. */
function useAssignable(cards: BoardCard[]): { value: string; label: string }[] {
  const t = useTranslations('hands.arrange');
  const { people, sopOf, nameOf } = useBoardTools();
  const fitting = people.flatMap((person) => {
    const count = cards.filter((card) => assessAssignee(sopOf(card), card.stage, person).ok).length;
    if (count === 0) return [];
    const label = count < cards.length ? t('fits', { name: person.name, count }) : person.name;
    return [{ value: person.id, label, count }];
  });
  const known = new Set(fitting.map(({ value }) => value));
  // Who has it stays choosable also when he may no longer: the name must not vanish from the field.
  const former = cards.length === 1 ? (cards[0]?.assignedTo ?? null) : null;
  const kept = former && !known.has(former) ? [{ value: former, label: nameOf(former) ?? former }] : [];
  return [
    ...kept,
    ...fitting.sort((a, b) => b.count - a.count).map(({ value, label }) => ({ value, label })),
  ];
}
