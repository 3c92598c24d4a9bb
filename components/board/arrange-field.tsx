'use client';

import { Radio, Select, Stack, TagsInput, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import type { CardArrangement } from '@/lib/board/arranged-cards';
import type { BoardCard, BoardSnapshot } from '@/lib/board/board-card';
import { knownLabels as labelsOn } from '@/lib/board/known-labels';
import { assessAssignee } from '@/lib/sop/arrange';
import { LIMITS, PRIORITIES, type Priority } from '@/lib/sop/vocabulary';
import { useBoardTools } from './board-context';
import type { ArrangeWhat } from './board-types';
import { boardKey } from './use-board-snapshot';

interface ArrangeFieldProps {
  what: ArrangeWhat;
  cards: BoardCard[];
  value: CardArrangement;
  onChange: (part: Partial<CardArrangement>) => void;
}

/** The one field of what is arranged. */
export function ArrangeField({ what, cards, value, onChange }: ArrangeFieldProps) {
  const t = useTranslations('hands.arrange');
  const sop = useTranslations('sop');
  const knownLabels = useKnownLabels();
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
      return (
        <TagsInput
          data-autofocus
          label={t(cards.length > 1 ? 'labelsAdded' : 'labelsLabel')}
          description={t('labelsHint')}
          data={knownLabels}
          value={value.labels}
          maxTags={LIMITS.tags}
          maxLength={LIMITS.tag}
          acceptValueOnBlur
          splitChars={[',', ';']}
          onChange={(labels) => onChange({ labels })}
        />
      );
    case 'wantedOn':
      return (
        <TextInput
          data-autofocus
          type="date"
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

/** Labels that stories on the board carry, the most used first. */
function useKnownLabels(): string[] {
  const { me } = useBoardTools();
  const snapshot = useQueryClient().getQueryData<BoardSnapshot>(boardKey(me.id));
  return labelsOn(snapshot?.cards ?? []);
}
