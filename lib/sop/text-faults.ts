import type { LocalizedText, SopDefinition } from './definition';
import type { SopFault } from './sop-fault';

/** Texts that the form cannot be without, and items of its lists that were left empty. */
export function textFaults(sop: SopDefinition): SopFault[] {
  const faults: SopFault[] = [];
  const need = (text: string, ...path: SopFault['path']) => {
    if (text.trim() === '') faults.push({ code: 'textMissing', path });
  };
  const needBoth = (name: LocalizedText, ...path: SopFault['path']) => {
    need(name.id, ...path, 'id');
    need(name.en, ...path, 'en');
  };

  for (const key of ['office', 'number', 'title', 'createdOn'] as const) {
    need(sop.identity[key], 'identity', key);
  }
  for (const part of ['legalBasis', 'qualifications', 'relatedSops', 'equipment', 'records'] as const) {
    for (const [i, text] of sop[part].entries()) need(text, part, i);
  }
  for (const [i, { title, paragraphs }] of sop.sections.entries()) {
    need(title, 'sections', i, 'title');
    for (const [j, text] of paragraphs.entries()) need(text, 'sections', i, 'paragraphs', j);
  }
  for (const [i, { text }] of sop.procedure.entries()) need(text, 'procedure', i, 'text');
  for (const part of ['performers', 'steps', 'stages'] as const) {
    for (const [i, { name }] of sop[part].entries()) needBoth(name, part, i, 'name');
  }
  return faults;
}
