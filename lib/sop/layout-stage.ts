import { type SopDefinition, type SopTransition, stageOf } from './definition';

/** Whether a transition takes a text from who works on it to its evaluators. */
export function leadsToEvaluators(sop: SopDefinition, { from, to, action }: SopTransition): boolean {
  return action === 'advance' && stageOf(sop, from).kind === 'work' && stageOf(sop, to).kind === 'evaluation';
}

/**
 * Whether a stage is where a story gets the look that its evaluators judge: work whose way forward leads to
 * them. In SOP 05 that is Mengelola tampilan; another SOP may call it anything.
 */
export function isLayoutStage(sop: SopDefinition, key: string): boolean {
  return sop.transitions.some((transition) => transition.from === key && leadsToEvaluators(sop, transition));
}
