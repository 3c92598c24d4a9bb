import { type StepRow, sopTable } from '@/lib/public/sop-table';
import { performerName, type SopDefinition, type SopStep } from '@/lib/sop/definition';
import { fill, WORDS } from '@/messages/public-words';
import classes from './sop-step-table.module.css';

/** The standard of a step in the SOP's own words: "60 menit untuk satu bahan", or that none is set. */
export function standardWords(step: SopStep): string {
  const words = WORDS.sop;
  if (step.standardMinutes === null) return words.notSet;
  return fill(step.perMaterial ? words.minutesPerMaterial : words.minutes, { minutes: step.standardMinutes });
}

function Part({ part }: { part: StepRow['parts'][string] | undefined }) {
  if (!part) return <span aria-hidden="true" className={classes.nobody} />;
  return (
    <span className={classes.part}>
      <span aria-hidden="true" className={classes.shape} data-part={part} />
      <span className={classes.partWord}>{WORDS.sop[part]}</span>
    </span>
  );
}

/** The table of the SOP's steps; on a phone each row stands as a block with its labels. */
export function SopStepTable({ sop }: { sop: SopDefinition }) {
  const words = WORDS.sop;
  const { performers, rows } = sopTable(sop);
  const name = (performer: string) => performerName(sop, performer).id;
  return (
    <table className={classes.table}>
      <caption>{words.stepsCaption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.stepNumber}</th>
          <th scope="col">{words.activity}</th>
          {performers.map((performer) => (
            <th key={performer} scope="col" className={classes.who}>
              {name(performer)}
            </th>
          ))}
          <th scope="col">{words.time}</th>
          <th scope="col">{words.output}</th>
          <th scope="col">{words.remark}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ step, parts }) => (
          <tr key={step.number}>
            <td className={classes.number}>{step.number}</td>
            <th scope="row">{step.name.id}</th>
            {performers.map((performer) => (
              <td
                key={performer}
                data-label={name(performer)}
                data-empty={parts[performer] ? undefined : true}
                className={classes.who}
              >
                <Part part={parts[performer]} />
              </td>
            ))}
            <td data-label={words.time} className={classes.time} data-unset={step.standardMinutes === null}>
              {standardWords(step)}
            </td>
            <td data-label={words.output} data-empty={step.output ? undefined : true}>
              {step.output}
            </td>
            <td data-label={words.remark} data-empty={step.remark ? undefined : true}>
              {step.remark}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
