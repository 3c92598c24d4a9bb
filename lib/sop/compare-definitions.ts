import { sameJson } from '@/lib/editor/same-json';
import { type LocalizedText, type SopDefinition, stageName } from './definition';
import {
  type Fields,
  type FieldValue,
  identityFields,
  performerFields,
  procedureFields,
  sectionFields,
  stageFields,
  stepFields,
  transitionFields,
} from './definition-fields';
import { type DefinitionList, type DefinitionPart, LINE_LISTS } from './definition-parts';
import { type ItemPair, matchItems, type SameItem } from './match-items';
import { alikeText } from './similar-text';

/** A field with another value on each side. */
export interface FieldChange {
  field: string;
  before: FieldValue;
  after: FieldValue;
}

export interface ItemSide {
  /** From 0. */
  position: number;
  fields: Fields;
}

/** What became of one item. `fields` has only what differs; an added or removed item shows its side whole. */
export interface ItemChange {
  part: DefinitionPart;
  list: DefinitionList;
  kind: 'same' | 'changed' | 'added' | 'removed';
  moved: boolean;
  /** What people call it, from the newer side where it is there; empty for lines and blocks. */
  name: LocalizedText;
  before: ItemSide | null;
  after: ItemSide | null;
  fields: FieldChange[];
}

/** Two definitions item by item, in the order of the form. */
export function compareDefinitions(before: SopDefinition, after: SopDefinition): ItemChange[] {
  const stepPairs = matchItems(before.steps, after.steps, [
    (a, b) => a.name.id === b.name.id,
    (a, b) => a.number === b.number,
  ]);
  const renumbered = new Map(
    stepPairs.map((pair) => [before.steps[pair.before ?? -1]?.number, after.steps[pair.after ?? -1]?.number]),
  );
  return [
    ...block('identity', 'identity', identityFields(before), identityFields(after)),
    ...LINE_LISTS.flatMap((list) => lines(list, before[list], after[list])),
    ...block('texts', 'warning', { warning: before.warning }, { warning: after.warning }),
    ...items('texts', 'sections', [before.sections, after.sections], {
      rules: [(a, b) => a.title === b.title, (a, b) => a.numeral === b.numeral],
      fields: sectionFields,
      name: ({ title }) => both(title),
    }),
    ...items('texts', 'procedure', [before.procedure, after.procedure], {
      rules: [(a, b) => a.text === b.text, (a, b) => a.clause === b.clause],
      fields: procedureFields,
      name: ({ clause }) => both(clause),
    }),
    ...items('performers', 'performers', [before.performers, after.performers], {
      rules: [byKey],
      fields: performerFields,
      name: ({ name }) => name,
    }),
    ...items('steps', 'steps', [before.steps, after.steps], {
      pairs: stepPairs,
      fields: stepFields,
      name: ({ name }) => name,
    }),
    ...items('stages', 'stages', [before.stages, after.stages], {
      rules: [byKey],
      fields: stageFields,
      name: ({ name }) => name,
      // A step that only got another number is still the same step.
      same: (field, a, b) =>
        field === 'step' && typeof a === 'number' && typeof b === 'number'
          ? (renumbered.get(a) ?? a) === b
          : sameJson(a, b),
    }),
    ...items('transitions', 'transitions', [before.transitions, after.transitions], {
      rules: [
        (a, b) => a.from === b.from && a.action === b.action && a.to === b.to,
        (a, b) => a.from === b.from && a.action === b.action,
        (a, b) => a.from === b.from && a.to === b.to,
      ],
      groupOf: ({ from }) => from,
      fields: transitionFields,
      name: ({ from, to }, side) => {
        const sop = side === 'after' ? after : before;
        return route(stageName(sop, from), stageName(sop, to));
      },
    }),
  ];
}

/** True when something differs. */
export function isChange({ kind, moved }: ItemChange): boolean {
  return kind !== 'same' || moved;
}

const byKey = (a: { key: string }, b: { key: string }) => a.key === b.key;
const both = (text: string): LocalizedText => ({ id: text, en: text });
const route = (from: LocalizedText, to: LocalizedText): LocalizedText => ({
  id: `${from.id} → ${to.id}`,
  en: `${from.en} → ${to.en}`,
});

function block(part: DefinitionPart, list: DefinitionList, before: Fields, after: Fields): ItemChange[] {
  return items(part, list, [[before], [after]], {
    rules: [() => true],
    fields: (fields) => fields,
    name: () => both(''),
  });
}

function lines(list: DefinitionList, before: readonly string[], after: readonly string[]): ItemChange[] {
  return items('texts', list, [before, after], {
    rules: [(a, b) => a === b, alikeText],
    fields: (line): Fields => ({ line }),
    name: () => both(''),
  });
}

interface Reading<T> {
  rules?: SameItem<T>[];
  pairs?: ItemPair[];
  groupOf?: (item: T) => string;
  fields: (item: T) => Fields;
  name: (item: T, side: 'before' | 'after') => LocalizedText;
  same?: (field: string, before: FieldValue, after: FieldValue) => boolean;
}

function items<T>(
  part: DefinitionPart,
  list: DefinitionList,
  [before, after]: readonly [readonly T[], readonly T[]],
  reading: Reading<T>,
): ItemChange[] {
  const { rules = [], same = (_, a, b) => sameJson(a, b) } = reading;
  const pairs = reading.pairs ?? matchItems(before, after, rules, reading.groupOf);
  return pairs.map((pair): ItemChange => {
    const old = pair.before === null ? undefined : before[pair.before];
    const now = pair.after === null ? undefined : after[pair.after];
    const oldFields = old === undefined ? null : reading.fields(old);
    const nowFields = now === undefined ? null : reading.fields(now);
    const fields =
      oldFields && nowFields
        ? Object.keys(nowFields)
            .map((field) => ({
              field,
              before: oldFields[field] ?? null,
              after: nowFields[field] ?? null,
            }))
            .filter((change) => !same(change.field, change.before, change.after))
        : [];
    const named = now !== undefined ? reading.name(now, 'after') : reading.name(old as T, 'before');
    return {
      part,
      list,
      kind: !oldFields ? 'added' : !nowFields ? 'removed' : fields.length > 0 ? 'changed' : 'same',
      moved: pair.moved,
      name: named,
      before: oldFields && pair.before !== null ? { position: pair.before, fields: oldFields } : null,
      after: nowFields && pair.after !== null ? { position: pair.after, fields: nowFields } : null,
      fields,
    };
  });
}
