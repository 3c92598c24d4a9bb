import type { SopDefinition } from '@/lib/sop/definition';
import { drawForm, type FlowForm } from '@/lib/sop-form/draw-form';
import { FORM_WORDS } from './form-words';

// An authorised edition is one object for the life of the process, and finding the lines takes a while.
const drawn = new WeakMap<SopDefinition, FlowForm>();

/** The drawing of an SOP's form, made once for each definition. */
export function drawnForm(sop: SopDefinition): FlowForm {
  const known = drawn.get(sop) ?? drawForm(sop, FORM_WORDS);
  drawn.set(sop, known);
  return known;
}
