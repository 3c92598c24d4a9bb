import type { FlowForm } from '@/lib/sop-form/draw-form';
import { FORM } from '@/lib/sop-form/form-measures';
import type { FormSheet } from '@/lib/sop-form/form-sheet';
import { FormGrid } from './form-grid';
import { FormHead } from './form-head';
import { FormLines } from './form-lines';
import classes from './form-sheet-view.module.css';
import { FormSymbols } from './form-symbols';

interface FormSheetViewProps {
  form: FlowForm;
  sheet: FormSheet;
  /** What the picture shows, and where its text is. */
  label: string;
}

/** One sheet of the official flow table, drawn as a whole so that texts, symbols and lines always meet. */
export function FormSheetView({ form, sheet, label }: FormSheetViewProps) {
  const tip = `panah-${sheet.number}`;
  const { width } = form.columns;
  return (
    <svg
      className={classes.sheet}
      viewBox={`-1 -1 ${width + 2} ${sheet.height + 2}`}
      style={{ aspectRatio: `${width + 2} / ${sheet.height + 2}` }}
      role="img"
      aria-label={label}
      fontSize={FORM.text.size}
    >
      <defs>
        <marker id={tip} viewBox="0 0 8 8" refX="7.5" refY="4" markerWidth="7" markerHeight="7" orient="auto">
          <path d="M0 .5 8 4 0 7.5z" className={classes.tip} />
        </marker>
      </defs>
      <FormGrid form={form} sheet={sheet} />
      <FormHead form={form} />
      <rect x={0} y={0} width={width} height={sheet.height} className={classes.frame} />
      <FormLines lines={sheet.lines} tip={tip} />
      <FormSymbols symbols={sheet.symbols} />
    </svg>
  );
}
