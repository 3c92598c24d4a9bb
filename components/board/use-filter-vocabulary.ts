'use client';

import { useMemo } from 'react';
import type { BoardFrame, BoardSnapshot } from '@/lib/board/board-card';
import type { FilterVocabulary } from '@/lib/board/filter-resolve';

/** What the filter's words may mean on this board: its stages, the people of the office, labels in use. */
export function useFilterVocabulary(frame: BoardFrame, { columns, cards }: BoardSnapshot): FilterVocabulary {
  const labels = [...new Set(cards.flatMap((card) => card.labels))].sort().join('\n');
  const holders = cards.flatMap(({ holder }) => (holder ? [holder] : []));
  const known = new Map([...holders, ...frame.people].map((person) => [person.id, person.name]));
  const people = JSON.stringify([...known]);
  const stages = JSON.stringify(
    columns.map(({ stage, name }) => ({ key: stage, names: [name.id, name.en] })),
  );
  // Cards change all the time, these rarely: while they are the same, so is the filter made of them.
  return useMemo(
    () => ({
      me: frame.me.id,
      stages: JSON.parse(stages) as FilterVocabulary['stages'],
      people: (JSON.parse(people) as [string, string][]).map(([id, name]) => ({ id, name })),
      labels: labels === '' ? [] : labels.split('\n'),
    }),
    [frame.me.id, stages, people, labels],
  );
}
