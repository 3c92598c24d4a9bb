import type { SopDefinition } from '@/lib/sop/definition';
import { WORDS } from '@/messages/public-words';
import classes from './sop-document.module.css';
import { SopFlow } from './sop-flow';
import { SopIdentity } from './sop-identity';
import { SopSections } from './sop-sections';
import { SopStepTable } from './sop-step-table';

/** An SOP for the public to read and print, whole: its form, its sections, its table and its flow. */
export function SopDocument({ sop, edition }: { sop: SopDefinition; edition: number }) {
  const words = WORDS.sop;
  return (
    <div className={classes.document}>
      <SopIdentity sop={sop} edition={edition} />
      <SopSections sop={sop} />
      <section aria-labelledby="tabel" className={classes.part}>
        <h2 id="tabel">{words.steps}</h2>
        <SopStepTable sop={sop} />
        <p className={classes.note}>{words.stepsNote}</p>
      </section>
      <section aria-labelledby="alir" className={classes.part}>
        <h2 id="alir">{words.flow}</h2>
        <p className={classes.note}>{words.flowIntro}</p>
        <SopFlow sop={sop} />
      </section>
    </div>
  );
}
