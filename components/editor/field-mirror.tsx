import type { Ref } from 'react';
import type { Finding } from '@/lib/language/finding';
import { runsOf, underlineOf } from '@/lib/language/marked-text';
import classes from './story-editor.module.css';

interface FieldMirrorProps {
  ref: Ref<HTMLDivElement>;
  text: string;
  findings: readonly Finding[];
  /** The look of the field, which decides where its lines break. */
  look: string | undefined;
}

/** Underlines words of a field, which itself can underline none: the same text, unseen, behind it. */
export function FieldMirror({ ref, text, findings, look }: FieldMirrorProps) {
  if (findings.length === 0) return null;
  let at = 0;
  return (
    <div ref={ref} aria-hidden className={`${look} ${classes.mirror}`}>
      {runsOf(text, findings).map((run) => {
        const key = at;
        at += run.text.length;
        if (!run.finding) return run.text;
        return (
          <span key={key} data-language={underlineOf(run.finding)} data-from={run.finding.from}>
            {run.text}
          </span>
        );
      })}
    </div>
  );
}
