import { SOP_05 } from '@/lib/sop/sop-05';
import { visitStandard } from '@/lib/sop/standard';
import type { BoardCard, CardVisit } from './board-card';

/** A waiting card on SOP 05, for tests of the board's rules. */
export function sampleCard(
  change: Partial<Omit<BoardCard, 'visit' | 'facts'>> & {
    visit?: Partial<CardVisit> | null;
    facts?: Partial<BoardCard['facts']>;
  } = {},
): BoardCard {
  const { visit, facts, ...rest } = change;
  const stage = rest.stage ?? 'classifying';
  const materials = rest.materials ?? 1;
  const { step, minutes } = visitStandard(SOP_05, stage, materials);
  return {
    id: 'story-1',
    number: 1,
    version: 1,
    sopVersionId: 'sop-05',
    pass: 1,
    title: 'Pasar murah di Kelurahan Bunulrejo',
    summary: '',
    sector: 'perdagangan',
    kind: 'news',
    wantedOn: null,
    eventNumber: 1,
    priority: 'normal',
    labels: [],
    assignedTo: null,
    holder: null,
    closedAt: null,
    ...rest,
    stage,
    materials,
    visit:
      visit === null
        ? null
        : {
            enteredAt: '2026-11-23T01:00:00.000Z',
            takenUpAt: null,
            takenUpBy: null,
            pauses: [],
            pauseReason: '',
            step,
            standardMinutes: minutes,
            earlierWorkMs: 0,
            ...visit,
          },
    facts: {
      handedInBy: ['contributor-1'],
      writers: [],
      contentVersion: 1,
      hasText: false,
      picturesWithoutAlt: 0,
      approvals: [],
      publications: [],
      publishedContentVersion: null,
      reportedAt: null,
      ...facts,
    },
  };
}
