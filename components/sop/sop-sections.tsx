import type { SopDefinition } from '@/lib/sop/definition';
import { WORDS } from '@/messages/public-words';
import classes from './sop-sections.module.css';

/** The SOP's own sections, I to V, and its procedure by clauses as the last. */
export function SopSections({ sop }: { sop: SopDefinition }) {
  return (
    <div className={classes.sections}>
      {sop.sections.map((section) => (
        <section
          key={section.numeral}
          aria-labelledby={`bagian-${section.numeral}`}
          className={classes.section}
        >
          <h2 id={`bagian-${section.numeral}`}>
            <span className={classes.numeral}>{section.numeral}.</span> {section.title}
          </h2>
          <div className={classes.text}>
            {section.paragraphs.length === 1 ? (
              <p>{section.paragraphs[0]}</p>
            ) : (
              <ul>
                {section.paragraphs.map((paragraph) => (
                  <li key={paragraph}>{paragraph}</li>
                ))}
              </ul>
            )}
          </div>
        </section>
      ))}
      <section aria-labelledby="bagian-prosedur" className={classes.section}>
        <h2 id="bagian-prosedur">
          <span className={classes.numeral}>{romanAfter(sop.sections.length)}.</span> {WORDS.sop.procedure}
        </h2>
        <dl className={classes.clauses}>
          {sop.procedure.map(({ clause, text }) => (
            <div key={clause}>
              <dt>{clause}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      </section>
    </div>
  );
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

function romanAfter(count: number): string {
  return ROMAN[count] ?? String(count + 1);
}
