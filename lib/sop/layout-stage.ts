import { type SopDefinition, stageOf } from './definition';

/**
 * Whether a stage is where a story gets the look that its evaluators judge: work whose way forward leads to
 * them. In SOP 05 that is Mengelola tampilan; another SOP may call it anything.
 */
export function isLayoutStage(sop: SopDefinition, key: string): boolean {
  return (
    stageOf(sop, key).kind === 'work' &&
    sop.transitions.some(
      ({ from, to, action }) =>
        from === key && action === 'advance' && stageOf(sop, to).kind === 'evaluation',
    )
  );
}
