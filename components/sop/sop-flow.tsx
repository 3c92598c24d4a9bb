import {
  performerName,
  type SopDefinition,
  type SopStage,
  type SopTransition,
  stageName,
  stepOf,
  transitionsFrom,
} from '@/lib/sop/definition';
import { flowStages } from '@/lib/sop-form/flow-stages';
import { ACTION_NAMES, fill, WORDS } from '@/messages/public-words';
import { standardWords } from './form-words';
import classes from './sop-flow.module.css';

/** The SOP's flow told stage by stage, with every way out of each: the text of the drawn table. */
export function SopFlow({ sop }: { sop: SopDefinition }) {
  return (
    <ol className={classes.stages}>
      {flowStages(sop).map((stage) => (
        <li key={stage.key} id={`tahap-${stage.key}`} className={classes.stage} data-kind={stage.kind}>
          <Stage sop={sop} stage={stage} />
        </li>
      ))}
    </ol>
  );
}

function Stage({ sop, stage }: { sop: SopDefinition; stage: SopStage }) {
  const step = stepOf(sop, stage.key);
  const ways = transitionsFrom(sop, stage.key);
  return (
    <>
      <div className={classes.head}>
        <h3>{stage.name.id}</h3>
        <p>
          {stage.performers.map((performer) => performerName(sop, performer).id).join(', ')}
          {stage.performers.length === 0 ? WORDS.sop.end : null}
        </p>
        {step ? (
          <p>
            {fill(WORDS.sop.stepOf, { number: step.number })} ·{' '}
            {fill(WORDS.sop.stepTime, { time: standardWords(step) })}
          </p>
        ) : null}
      </div>
      {ways.length > 0 ? (
        <ul className={classes.ways}>
          {ways.map((way) => (
            <li key={`${way.action} ${way.to}`} data-back={way.action === 'sendBack' ? true : undefined}>
              <Way sop={sop} way={way} />
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}

function Way({ sop, way }: { sop: SopDefinition; way: SopTransition }) {
  const words = WORDS.sop;
  const by = way.performers.map((performer) => performerName(sop, performer).id).join(', ');
  const conditions = way.requires.map((requirement) => words.requirement[requirement]);
  return (
    <>
      <p className={classes.way}>
        <strong>{ACTION_NAMES[way.action]}</strong>
        <span aria-hidden="true"> {way.action === 'sendBack' ? '↰' : '→'} </span>
        <a href={`#tahap-${way.to}`}>{stageName(sop, way.to).id}</a>
      </p>
      <p className={classes.more}>
        {[
          fill(words.by, { performers: by }),
          way.reason === 'required' ? words.reasonRequired : null,
          conditions.length > 0 ? `${words.requires}: ${conditions.join('; ')}` : null,
          fill(words.basis, { basis: way.basis }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </>
  );
}
