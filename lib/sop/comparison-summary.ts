import { type ItemChange, isChange } from './compare-definitions';
import type { LocalizedText } from './definition';
import type { DefinitionList } from './definition-parts';

/** One sentence of what a new version changes. */
export type SummaryLine =
  | {
      kind: 'standard';
      name: LocalizedText;
      before: number | null;
      after: number | null;
      perMaterial: boolean;
    }
  | { kind: 'added' | 'removed' | 'moved'; list: DefinitionList; name: LocalizedText; action: string }
  | { kind: 'changed'; list: DefinitionList; name: LocalizedText; action: string; fields: string[] }
  | { kind: 'lines'; list: DefinitionList; added: number; removed: number; changed: number; moved: number };

/** Lists told by number, since their items have no names. */
const COUNTED: readonly DefinitionList[] = [
  'legalBasis',
  'qualifications',
  'relatedSops',
  'equipment',
  'records',
  'sections',
  'procedure',
];

/** What a comparison comes to: standards first, then the flow, then the form's words. */
export function summariseComparison(changes: readonly ItemChange[]): SummaryLine[] {
  const differing = changes.filter(isChange);
  const standards = differing.flatMap(standardLine);
  const flow = (['steps', 'stages', 'transitions', 'performers'] as const).flatMap((list) =>
    differing.filter((change) => change.list === list).flatMap(flowLines),
  );
  const blocks = differing
    .filter(({ list }) => list === 'identity' || list === 'warning')
    .map(({ list, name, fields }) => ({
      kind: 'changed' as const,
      list,
      name,
      action: '',
      fields: fields.map(({ field }) => field),
    }));
  return [...standards, ...flow, ...COUNTED.flatMap((list) => countLine(list, differing)), ...blocks];
}

function standardLine({ list, name, fields, after }: ItemChange): SummaryLine[] {
  const standard = fields.find(({ field }) => field === 'standardMinutes');
  if (list !== 'steps' || !standard) return [];
  return [
    {
      kind: 'standard',
      name,
      before: standard.before as number | null,
      after: standard.after as number | null,
      perMaterial: after?.fields.perMaterial === true,
    },
  ];
}

function flowLines({ list, kind, moved, name, fields, before, after }: ItemChange): SummaryLine[] {
  const action = String((after ?? before)?.fields.action ?? '');
  if (kind === 'added' || kind === 'removed') return [{ kind, list, name, action }];
  const others = fields.map(({ field }) => field).filter((field) => field !== 'standardMinutes');
  return [
    ...(others.length > 0 ? [{ kind: 'changed' as const, list, name, action, fields: others }] : []),
    ...(moved ? [{ kind: 'moved' as const, list, name, action }] : []),
  ];
}

function countLine(list: DefinitionList, changes: readonly ItemChange[]): SummaryLine[] {
  const mine = changes.filter((change) => change.list === list);
  if (mine.length === 0) return [];
  const count = (kind: ItemChange['kind']) => mine.filter((change) => change.kind === kind).length;
  return [
    {
      kind: 'lines',
      list,
      added: count('added'),
      removed: count('removed'),
      changed: count('changed'),
      moved: mine.filter(({ kind, moved }) => moved && kind === 'same').length,
    },
  ];
}
