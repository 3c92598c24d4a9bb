import type { SopDefinition, SopPerformer, SopStage, SopStep, SopTransition } from './definition';

/** What a field of a definition holds, as far as a comparison shows it. */
export type FieldValue = string | number | boolean | null | string[];
export type Fields = Record<string, FieldValue>;

export function identityFields({ identity }: SopDefinition): Fields {
  const { authorisedBy, ...rest } = identity;
  return {
    ...rest,
    authorisedPosition: authorisedBy.position,
    authorisedName: authorisedBy.name,
    authorisedRank: authorisedBy.rank,
    authorisedNip: authorisedBy.nip,
  };
}

export function sectionFields(section: SopDefinition['sections'][number]): Fields {
  return {
    numeral: section.numeral,
    sectionTitle: section.title,
    paragraphs: section.paragraphs.join('\n\n'),
  };
}

export function procedureFields({ clause, text }: SopDefinition['procedure'][number]): Fields {
  return { clause, text };
}

export function performerFields({ key, name }: SopPerformer): Fields {
  return { key, nameId: name.id, nameEn: name.en };
}

/** Without the number, which only says where the step stands. */
export function stepFields(step: SopStep): Fields {
  const { name, completeness, standardMinutes, perMaterial, output, remark } = step;
  return { nameId: name.id, nameEn: name.en, standardMinutes, perMaterial, completeness, output, remark };
}

export function stageFields(stage: SopStage): Fields {
  const { name, kind, step, performers, takeUp, editableBy, onBoard, start } = stage;
  return { nameId: name.id, nameEn: name.en, kind, step, performers, takeUp, editableBy, onBoard, start };
}

export function transitionFields(transition: SopTransition): Fields {
  const { from, action, to, performers, reason, requires, basis } = transition;
  return { from, action, to, performers, reason, requires, basis };
}
