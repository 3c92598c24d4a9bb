import { performerName, type SopDefinition } from '@/lib/sop/definition';
import { type DrawnStage, type FlowRow, flowRows } from '@/lib/sop-form/flow-rows';
import { rowTexts } from '@/lib/sop-form/row-texts';
import { WORDS } from '@/messages/public-words';
import { FORM_WORDS } from './form-words';
import classes from './sop-step-table.module.css';

/** What a performer does in a row, with the symbol it is drawn as. */
function Part({ row, column }: { row: FlowRow; column: number }) {
  const own = row.stages.filter((drawn) => drawn.columns.includes(column));
  if (own.length === 0) return <span aria-hidden="true" />;
  return own.map((drawn) => (
    <span key={drawn.stage.key} className={classes.part}>
      <span aria-hidden="true" className={classes.shape} data-symbol={drawn.symbol} />
      {partWords(drawn)}
    </span>
  ));
}

function partWords({ stage, symbol }: DrawnStage): string {
  const words = WORDS.sop;
  if (symbol === 'diamond') return words.decides;
  if (stage.kind === 'end') return words.ends;
  return stage.start ? words.starts : words.performs;
}

/** The flow table in words: a table to whoever hears it, a card for each row where the drawing has no room. */
export function SopStepTable({ sop }: { sop: SopDefinition }) {
  const words = WORDS.sop.form;
  const { columns, rows } = flowRows(sop);
  return (
    <table className={classes.table}>
      <caption>{WORDS.sop.stepsCaption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.number}</th>
          <th scope="col">{words.activity}</th>
          {columns.map((performer) => (
            <th key={performer} scope="col">
              {performerName(sop, performer).id}
            </th>
          ))}
          <th scope="col">{words.completeness}</th>
          <th scope="col">{words.time}</th>
          <th scope="col">{words.output}</th>
          <th scope="col">{words.remark}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const texts = rowTexts(row, FORM_WORDS);
          return (
            <tr key={row.step ? `step ${row.step.number}` : row.stages[0]?.stage.key}>
              <td className={classes.number}>{row.step?.number}</td>
              <th scope="row">{texts.activity}</th>
              {columns.map((performer, column) => (
                <td
                  key={performer}
                  data-label={performerName(sop, performer).id}
                  data-empty={row.stages.some((drawn) => drawn.columns.includes(column)) ? undefined : true}
                >
                  <Part row={row} column={column} />
                </td>
              ))}
              {(['completeness', 'time', 'output', 'remark'] as const).map((column) => (
                <td
                  key={column}
                  data-label={words[column]}
                  data-empty={texts[column] === '' ? true : undefined}
                  data-unset={column === 'time' && row.step?.standardMinutes === null ? true : undefined}
                  className={column === 'time' ? classes.time : undefined}
                >
                  {texts[column]}
                </td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
