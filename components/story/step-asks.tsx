import { stageOf, stepOf } from '@/lib/sop/definition';
import type { StepOffer } from '@/lib/story/next-step';
import type { StoryPage } from '@/lib/story/story-page';
import { Checklist } from './checklist';
import classes from './checklist.module.css';
import { StepOutput } from './step-output';

/** What the SOP asks of the stage: its output as the form words it, and the conditions of going on. */
export function StepAsks({ page, offer }: { page: StoryPage; offer: StepOffer }) {
  const { sop, head } = page;
  const { kind } = stageOf(sop, head.stage);
  const step = stepOf(sop, head.stage);
  return (
    <div className={classes.requirements}>
      {step ? <StepOutput step={step} /> : null}
      {offer.checklist.length > 0 ? (
        <Checklist
          items={offer.checklist}
          evaluates={kind === 'evaluation' || kind === 'proposal'}
          mendable={{
            text: offer.editReasons.length === 0,
            publication: offer.recordReasons.length === 0,
            report: offer.main?.kind === 'report',
          }}
        />
      ) : null}
    </div>
  );
}
