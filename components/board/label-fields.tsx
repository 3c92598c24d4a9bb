'use client';

import { MultiSelect, Stack, TagsInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import type { BoardSnapshot } from '@/lib/board/board-card';
import { knownLabels } from '@/lib/board/known-labels';
import { LIMITS } from '@/lib/sop/vocabulary';
import { useBoardTools } from './board-context';
import type { ArrangeFieldProps } from './board-types';
import { boardKey } from './use-board-snapshot';

/** The labels of one card; of many, which are put on and which are taken off. */
export function LabelFields({ cards, value, onChange }: Omit<ArrangeFieldProps, 'what'>) {
  const t = useTranslations('hands.arrange');
  const { me } = useBoardTools();
  const snapshot = useQueryClient().getQueryData<BoardSnapshot>(boardKey(me.id));
  const many = cards.length > 1;
  const carried = knownLabels(cards);
  return (
    <Stack gap="sm">
      <TagsInput
        data-autofocus
        label={t(many ? 'labelsAdded' : 'labelsLabel')}
        description={t('labelsHint')}
        data={knownLabels(snapshot?.cards ?? [])}
        value={value.labels}
        maxTags={LIMITS.tags}
        maxLength={LIMITS.tag}
        acceptValueOnBlur
        openOnFocus={false}
        splitChars={[',', ';']}
        onChange={(labels) => onChange({ labels })}
      />
      {many && carried.length > 0 ? (
        <MultiSelect
          label={t('labelsTaken')}
          data={carried}
          value={value.unwantedLabels}
          openOnFocus={false}
          onChange={(unwantedLabels) => onChange({ unwantedLabels })}
        />
      ) : null}
    </Stack>
  );
}
